# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_copydesk_global_optspecs
    string join \n f/from= files-from= null allow-empty max-bytes= t/to= o/output= out-dir= table= language= published= extract no-extract provider= guid= compact envelope= payload= lossless j/jobs= rejects= resume verify summary q/quiet color= max-diagnostics= h/help V/version
end

function __fish_copydesk_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_copydesk_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_copydesk_using_subcommand
    set -l cmd (__fish_copydesk_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c copydesk -n "__fish_copydesk_needs_command" -s f -l from -d 'The format to read [default: what names say]' -r -f -a "text\t'plain text, optionally with YAML front matter'
json\t'the model as JSON'
jsonl\t'the model as JSON, one article a line'
yaml\t'the model as YAML, one article a document'
xml\t'IPTC NewsML-G2 2.35'
ninjs\t'IPTC ninjs 3.1; without annotations'
nitf\t'IPTC NITF 3.6; with few annotations'"
complete -c copydesk -n "__fish_copydesk_needs_command" -l files-from -d 'A list of more files and folders, one a line or ended by NUL, `-` for standard input' -r -F
complete -c copydesk -n "__fish_copydesk_needs_command" -l max-bytes -d 'The most bytes of an article, such as 500K or 2M [default: 256M]' -r
complete -c copydesk -n "__fish_copydesk_needs_command" -s t -l to -d 'The format to write [default: what -o says]' -r -f -a "text\t'plain text, optionally with YAML front matter'
json\t'the model as JSON'
jsonl\t'the model as JSON, one article a line'
yaml\t'the model as YAML, one article a document'
xml\t'IPTC NewsML-G2 2.35'
ninjs\t'IPTC ninjs 3.1; without annotations'
nitf\t'IPTC NITF 3.6; with few annotations'
jsonld\t'schema.org NewsArticle; only written'
csv\t'a table of quotes, figures or events; only written'
parquet\t'the same with types, as Apache Parquet; only written'"
complete -c copydesk -n "__fish_copydesk_needs_command" -s o -l output -d 'The file to write, `-` for standard output' -r -F
complete -c copydesk -n "__fish_copydesk_needs_command" -l out-dir -d 'The folder to write to, a file for each input or table' -r -F
complete -c copydesk -n "__fish_copydesk_needs_command" -l table -d 'The tables to write [default: what -o says, or with --out-dir all]' -r -f -a "quotes\t'What is quoted, and who said it'
figures\t'Amounts of money and percentages'
events\t'What happened, when and where'"
complete -c copydesk -n "__fish_copydesk_needs_command" -l language -d 'The language, such as `en-GB`' -r
complete -c copydesk -n "__fish_copydesk_needs_command" -l published -d 'The day that "on Monday" is counted from: `2025-06-23`' -r
complete -c copydesk -n "__fish_copydesk_needs_command" -l provider -d 'The provider: a name, a qcode or a URI' -r
complete -c copydesk -n "__fish_copydesk_needs_command" -l guid -d 'The identifier of the article' -r
complete -c copydesk -n "__fish_copydesk_needs_command" -l envelope -d 'The outermost element of xml [default: newsItem for one article, newsMessage for several]' -r -f -a "newsItem\t'One item by itself'
newsMessage\t'A message, also around one item'"
complete -c copydesk -n "__fish_copydesk_needs_command" -l payload -d 'The language of the body in xml [default: xhtml]' -r -f -a "xhtml\t'XHTML'
nitf\t'NITF 3.6'"
complete -c copydesk -n "__fish_copydesk_needs_command" -s j -l jobs -d 'How many articles to work on at a time [default: as many as there are cores]' -r
complete -c copydesk -n "__fish_copydesk_needs_command" -l rejects -d 'A file for the articles that fail, as JSON Lines with the reasons' -r -F
complete -c copydesk -n "__fish_copydesk_needs_command" -l color -d 'When to show findings in colour, with an excerpt of the file' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c copydesk -n "__fish_copydesk_needs_command" -l max-diagnostics -d 'How many findings to show for a file; 0 for all' -r
complete -c copydesk -n "__fish_copydesk_needs_command" -l null -d 'The names of the list end with NUL, whatever its beginning looks like'
complete -c copydesk -n "__fish_copydesk_needs_command" -l allow-empty -d 'A folder, pattern or list without files is no error'
complete -c copydesk -n "__fish_copydesk_needs_command" -l extract -d 'Find quotes, parties, events and figures [default: in text only]'
complete -c copydesk -n "__fish_copydesk_needs_command" -l no-extract -d 'Leave quotes, parties, events and figures alone'
complete -c copydesk -n "__fish_copydesk_needs_command" -l compact -d 'Leave out line breaks and indents'
complete -c copydesk -n "__fish_copydesk_needs_command" -l lossless -d 'Fail, and write nothing, if anything would be lost'
complete -c copydesk -n "__fish_copydesk_needs_command" -l resume -d 'Go on where a run with the same arguments was ended; to be given from the first run on'
complete -c copydesk -n "__fish_copydesk_needs_command" -l verify -d 'Read what was written again, and fail where it is not the same article'
complete -c copydesk -n "__fish_copydesk_needs_command" -l summary -d 'Say at the end what was done [default: on a terminal]'
complete -c copydesk -n "__fish_copydesk_needs_command" -s q -l quiet -d 'Show errors only'
complete -c copydesk -n "__fish_copydesk_needs_command" -s h -l help -d 'Print help; `help` shows every option'
complete -c copydesk -n "__fish_copydesk_needs_command" -s V -l version -d 'Print version'
complete -c copydesk -n "__fish_copydesk_needs_command" -a "validate" -d 'Report everything that is wrong in articles'
complete -c copydesk -n "__fish_copydesk_needs_command" -a "extract" -d 'Find parties, quotes, events and figures, and show them'
complete -c copydesk -n "__fish_copydesk_needs_command" -a "stats" -d 'Count articles, words, quotes by speaker, figures and events'
complete -c copydesk -n "__fish_copydesk_needs_command" -a "formats" -d 'List the formats'
complete -c copydesk -n "__fish_copydesk_needs_command" -a "schema" -d 'Print the JSON Schema of an article, and other schemas'
complete -c copydesk -n "__fish_copydesk_needs_command" -a "explain" -d 'Explain the code of a finding, or list all codes'
complete -c copydesk -n "__fish_copydesk_needs_command" -a "completions" -d 'Print completions for a shell'
complete -c copydesk -n "__fish_copydesk_needs_command" -a "man" -d 'Print the manual page of the program or of a command'
complete -c copydesk -n "__fish_copydesk_needs_command" -a "help" -d 'Show every option of the program or of a command'
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -s f -l from -d 'The format to read [default: what names say]' -r -f -a "text\t'plain text, optionally with YAML front matter'
json\t'the model as JSON'
jsonl\t'the model as JSON, one article a line'
yaml\t'the model as YAML, one article a document'
xml\t'IPTC NewsML-G2 2.35'
ninjs\t'IPTC ninjs 3.1; without annotations'
nitf\t'IPTC NITF 3.6; with few annotations'"
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l files-from -d 'A list of more files and folders, one a line or ended by NUL, `-` for standard input' -r -F
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l max-bytes -d 'The most bytes of an article, such as 500K or 2M [default: 256M]' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -s j -l jobs -d 'How many articles to work on at a time [default: as many as there are cores]' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l report -d 'A report, such as sarif or junit=FILE' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l fail-on -d 'What ends the run with 1 [default: error]' -r -f -a "error\t'Errors'
warning\t'Errors and warnings'
never\t'Nothing; a file that is missing still ends the run with 2'"
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l select -d 'Report only these codes or families' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l ignore -d 'Do not report these codes or families' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l config -d 'The configuration [default: copydesk.toml]' -r -F
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l baseline -d 'Leave out the findings of this file' -r -F
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l write-baseline -d 'Write what is found, for --baseline' -r -F
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l stdin-filename -d 'The name of what is on standard input' -r -F
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l language -d 'The language of the articles, such as `en-GB`' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l published -d 'The day of publication, such as `2025-06-23`' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l color -d 'When to show findings in colour, with an excerpt of the file' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l max-diagnostics -d 'How many findings to show for a file; 0 for all' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l null -d 'The names of the list end with NUL, whatever its beginning looks like'
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l allow-empty -d 'A folder, pattern or list without files is no error'
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l no-config -d 'Read no configuration'
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l fix -d 'Mend white space that nobody sees; never a word'
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -l diff -d 'Show what --fix would change, and change nothing'
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -s q -l quiet -d 'Show errors only'
complete -c copydesk -n "__fish_copydesk_using_subcommand validate" -s h -l help -d 'Print help; `help` shows every option'
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -s f -l from -d 'The format to read [default: what names say]' -r -f -a "text\t'plain text, optionally with YAML front matter'
json\t'the model as JSON'
jsonl\t'the model as JSON, one article a line'
yaml\t'the model as YAML, one article a document'
xml\t'IPTC NewsML-G2 2.35'
ninjs\t'IPTC ninjs 3.1; without annotations'
nitf\t'IPTC NITF 3.6; with few annotations'"
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -l files-from -d 'A list of more files and folders, one a line or ended by NUL, `-` for standard input' -r -F
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -l max-bytes -d 'The most bytes of an article, such as 500K or 2M [default: 256M]' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -s j -l jobs -d 'How many articles to work on at a time [default: as many as there are cores]' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -l language -d 'The language of the articles, such as `en-GB`' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -l published -d 'The day of publication, such as `2025-06-23`' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -l color -d 'When to show findings in colour, with an excerpt of the file' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -l max-diagnostics -d 'How many findings to show for a file; 0 for all' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -l null -d 'The names of the list end with NUL, whatever its beginning looks like'
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -l allow-empty -d 'A folder, pattern or list without files is no error'
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -l explain -d 'Say which rules and which words decided'
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -s q -l quiet -d 'Show errors only'
complete -c copydesk -n "__fish_copydesk_using_subcommand extract" -s h -l help -d 'Print help; `help` shows every option'
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -s f -l from -d 'The format to read [default: what names say]' -r -f -a "text\t'plain text, optionally with YAML front matter'
json\t'the model as JSON'
jsonl\t'the model as JSON, one article a line'
yaml\t'the model as YAML, one article a document'
xml\t'IPTC NewsML-G2 2.35'
ninjs\t'IPTC ninjs 3.1; without annotations'
nitf\t'IPTC NITF 3.6; with few annotations'"
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -l files-from -d 'A list of more files and folders, one a line or ended by NUL, `-` for standard input' -r -F
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -l max-bytes -d 'The most bytes of an article, such as 500K or 2M [default: 256M]' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -s j -l jobs -d 'How many articles to work on at a time [default: as many as there are cores]' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -l language -d 'The language, such as `en-GB`' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -l published -d 'The day that "on Monday" is counted from: `2025-06-23`' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -l format -d 'How to show the numbers' -r -f -a "table\t'Tables for people'
json\t'JSON'"
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -l top -d 'How many speakers to show' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -l color -d 'When to show findings in colour, with an excerpt of the file' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -l max-diagnostics -d 'How many findings to show for a file; 0 for all' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -l null -d 'The names of the list end with NUL, whatever its beginning looks like'
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -l allow-empty -d 'A folder, pattern or list without files is no error'
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -l extract -d 'Find quotes, parties, events and figures [default: in text only]'
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -l no-extract -d 'Leave quotes, parties, events and figures alone'
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -s q -l quiet -d 'Show errors only'
complete -c copydesk -n "__fish_copydesk_using_subcommand stats" -s h -l help -d 'Print help; `help` shows every option'
complete -c copydesk -n "__fish_copydesk_using_subcommand formats" -l color -d 'When to show findings in colour, with an excerpt of the file' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c copydesk -n "__fish_copydesk_using_subcommand formats" -l max-diagnostics -d 'How many findings to show for a file; 0 for all' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand formats" -l json -d 'As JSON'
complete -c copydesk -n "__fish_copydesk_using_subcommand formats" -s q -l quiet -d 'Show errors only'
complete -c copydesk -n "__fish_copydesk_using_subcommand formats" -s h -l help -d 'Print help; `help` shows every option'
complete -c copydesk -n "__fish_copydesk_using_subcommand schema" -l format -d 'What to print' -r -f -a "json\t'The JSON Schema of JSON and YAML'
config\t'The JSON Schema of the configuration, `copydesk.toml`; always in draft 7'
report\t'The JSON Schema of `validate --report json`; always in draft 2020-12'
newsml-cv\t'The codes of our NewsML-G2 and their definitions, as a `knowledgeItem`'"
complete -c copydesk -n "__fish_copydesk_using_subcommand schema" -l draft -d 'The version of JSON Schema' -r -f -a "07\t'Draft 7, which most editors read'
2020-12\t'Draft 2020-12'"
complete -c copydesk -n "__fish_copydesk_using_subcommand schema" -l color -d 'When to show findings in colour, with an excerpt of the file' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c copydesk -n "__fish_copydesk_using_subcommand schema" -l max-diagnostics -d 'How many findings to show for a file; 0 for all' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand schema" -s q -l quiet -d 'Show errors only'
complete -c copydesk -n "__fish_copydesk_using_subcommand schema" -s h -l help -d 'Print help; `help` shows every option'
complete -c copydesk -n "__fish_copydesk_using_subcommand explain" -l color -d 'When to show findings in colour, with an excerpt of the file' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c copydesk -n "__fish_copydesk_using_subcommand explain" -l max-diagnostics -d 'How many findings to show for a file; 0 for all' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand explain" -s q -l quiet -d 'Show errors only'
complete -c copydesk -n "__fish_copydesk_using_subcommand explain" -s h -l help -d 'Print help; `help` shows every option'
complete -c copydesk -n "__fish_copydesk_using_subcommand completions" -l color -d 'When to show findings in colour, with an excerpt of the file' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c copydesk -n "__fish_copydesk_using_subcommand completions" -l max-diagnostics -d 'How many findings to show for a file; 0 for all' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand completions" -s q -l quiet -d 'Show errors only'
complete -c copydesk -n "__fish_copydesk_using_subcommand completions" -s h -l help -d 'Print help; `help` shows every option'
complete -c copydesk -n "__fish_copydesk_using_subcommand man" -l color -d 'When to show findings in colour, with an excerpt of the file' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c copydesk -n "__fish_copydesk_using_subcommand man" -l max-diagnostics -d 'How many findings to show for a file; 0 for all' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand man" -s q -l quiet -d 'Show errors only'
complete -c copydesk -n "__fish_copydesk_using_subcommand man" -s h -l help -d 'Print help; `help` shows every option'
complete -c copydesk -n "__fish_copydesk_using_subcommand help" -l color -d 'When to show findings in colour, with an excerpt of the file' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c copydesk -n "__fish_copydesk_using_subcommand help" -l max-diagnostics -d 'How many findings to show for a file; 0 for all' -r
complete -c copydesk -n "__fish_copydesk_using_subcommand help" -s q -l quiet -d 'Show errors only'
complete -c copydesk -n "__fish_copydesk_using_subcommand help" -s h -l help -d 'Print help; `help` shows every option'
