//! The program under the name `convert`.

fn main() -> std::process::ExitCode {
    copydesk_cli::main()
}
