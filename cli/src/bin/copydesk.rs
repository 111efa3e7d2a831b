//! The program under the name `copydesk`.

fn main() -> std::process::ExitCode {
    copydesk_cli::main()
}
