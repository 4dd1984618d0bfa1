function __newsreel_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __newsreel_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __newsreel_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __newsreel_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __newsreel_parse_tokens -S
    set -l unparsed_tokens (__newsreel_tokens -pc)
    switch $unparsed_tokens[1]
    case 'newsreel'
        __newsreel_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'browse'
            __newsreel_parse_subcommand -r 1 'sample' 'theme=' 'fresh' 'profile=' 'plain' 'catalogue=' 'now=' 'script=' 'size=' 'dump' 'styles' 'svg' 'version' 'h/help'
        case 'import'
            __newsreel_parse_subcommand -r 1 'catalogue=' 'now=' 'version' 'h/help'
        case 'convert'
            __newsreel_parse_subcommand -r 1 'to=' 'now=' 'version' 'h/help'
        case 'export'
            __newsreel_parse_subcommand -r 1 'to=' 'limit=' 'lists' 'catalogue=' 'now=' 'version' 'h/help'
        case 'search'
            __newsreel_parse_subcommand -r 1 'json' 'limit=' 'explain' 'profile=' 'best' 'catalogue=' 'now=' 'version' 'h/help'
        case 'inspect'
            __newsreel_parse_subcommand -r 1 'records' 'now=' 'version' 'h/help'
        case 'rights'
            __newsreel_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'judge'
                __newsreel_parse_subcommand 1 'text=' 'profile=' 'json' 'odrl' 'trace' 'batch=' 'profiles=' 'check=' 'catalogue=' 'now=' 'version' 'h/help'
            case 'unknown'
                __newsreel_parse_subcommand 0 'json' 'csv' 'limit=' 'catalogue=' 'now=' 'version' 'h/help'
            case 'teach'
                __newsreel_parse_subcommand 1 'means=' 'who=' 'note=' 'list' 'forget' 'json' 'now=' 'version' 'h/help'
            case 'override'
                __newsreel_parse_subcommand 1 'allow' 'deny' 'who=' 'reason=' 'until=' 'profile=' 'list' 'undo' 'json' 'catalogue=' 'now=' 'version' 'h/help'
            end
        case 'profile'
            __newsreel_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __newsreel_parse_subcommand 0 'version' 'h/help'
            case 'init'
                __newsreel_parse_subcommand 0 'output=' 'version' 'h/help'
            end
        case 'used'
            __newsreel_parse_subcommand -r 1 'json' 'catalogue=' 'now=' 'version' 'h/help'
        case 'catalogue'
            __newsreel_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'size'
                __newsreel_parse_subcommand 0 'catalogue=' 'version' 'h/help'
            case 'optimise'
                __newsreel_parse_subcommand 0 'catalogue=' 'version' 'h/help'
            case 'verify'
                __newsreel_parse_subcommand 0 'catalogue=' 'version' 'h/help'
            case 'rebuild'
                __newsreel_parse_subcommand 0 'catalogue=' 'version' 'h/help'
            end
        case 'themes'
            __newsreel_parse_subcommand 1 'version' 'h/help'
        case 'keys'
            __newsreel_parse_subcommand 0 'markdown' 'version' 'h/help'
        case 'config'
            __newsreel_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'check'
                __newsreel_parse_subcommand 0 'version' 'h/help'
            case 'show'
                __newsreel_parse_subcommand 0 'version' 'h/help'
            case 'path'
                __newsreel_parse_subcommand 0 'version' 'h/help'
            end
        case 'manual'
            __newsreel_parse_subcommand 0 'version' 'h/help'
        case 'help'
            __newsreel_parse_subcommand -r 1 'version'
        end
    end
end

function __newsreel_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __newsreel_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __newsreel_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __newsreel_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__newsreel_tokens -p)
    if test -z "$(__newsreel_tokens -t)"
        set -l index (count (__newsreel_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'newsreel' -f
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'browse' -d 'Browse the catalogue, or listings that are opened without storing them.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'import' -d 'Read listings into the catalogue: files, folders, - for standard input.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'convert' -d 'Read listings and print them in another format.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'export' -d 'Print what a search of the catalogue finds, in another format.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'search' -d 'Search the catalogue, newest first.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'inspect' -d 'Say how listings are read: reader, records, guesses, and what found no place.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'rights' -d 'What an outlet may do with a clip, and what the desk says.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'profile' -d 'Outlet profiles: what verdicts are judged for.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'used' -d 'Did we use it? What was opened, copied, played, exported and downloaded here.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'catalogue' -d 'Look after the catalogue: size, index, soundness.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'themes' -d 'List the themes and where they lie; on a terminal, show how they look.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'keys' -d 'Print every key in force and which file said so.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'config' -d 'Check and show what the configuration files say.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'manual' -d 'Print the manual page, as in: newsreel manual | man -l -'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel browse" -ge 1' -F
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" sample' -l 'sample' -d 'Open the bundled sample listing in a throw-away catalogue.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" theme' -l 'theme' -d 'A theme\'s name or file.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" fresh' -l 'fresh' -d 'Begin at the first clip instead of where you left.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" profile' -l 'profile' -d 'The outlet profile to judge for.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" plain' -l 'plain' -d 'Say each change as a line of text, without a screen: for screen readers and braille.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" catalogue' -l 'catalogue' -d 'The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'sqlite\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" now' -l 'now' -d 'Go by this moment instead of the clock, e.g. 2026-06-18T18:00:00Z.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" script' -l 'script' -d 'Press the keys of this file (- for the standard input), e.g. /defence<ret>j<tab>.' -rF
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" size' -l 'size' -d 'The size of the screen.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" dump' -l 'dump' -d 'Print the screen.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" styles' -l 'styles' -d 'Print under each line of the screen what its text is, by letters.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" svg' -l 'svg' -d 'Print the screen as an SVG picture in the theme\'s colours.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel browse" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel import" -ge 1' -F
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel import" catalogue' -l 'catalogue' -d 'The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'sqlite\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel import" now' -l 'now' -d 'Go by this moment instead of the clock, e.g. 2026-06-18T18:00:00Z.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel import" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel import" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel convert" -ge 1' -F
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel convert" to' -l 'to' -d 'The format to print.' -rfka 'jsonl csv tsv ninjs rss text'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel convert" now' -l 'now' -d 'Go by this moment instead of the clock, e.g. 2026-06-18T18:00:00Z.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel convert" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel convert" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel export" to' -l 'to' -d 'The format to print.' -rfka 'jsonl csv tsv ninjs rss text'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel export" limit' -l 'limit' -d 'How many clips at most.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel export" lists' -l 'lists' -d 'Print the lists of the catalogue too, where the format has lists.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel export" catalogue' -l 'catalogue' -d 'The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'sqlite\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel export" now' -l 'now' -d 'Go by this moment instead of the clock, e.g. 2026-06-18T18:00:00Z.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel export" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel search" json' -l 'json' -d 'Print each clip as a line of JSON.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel search" limit' -l 'limit' -d 'How many clips at most.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel search" explain' -l 'explain' -d 'Print how the catalogue goes about the search.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel search" profile' -l 'profile' -d 'The outlet profile that verdict: is judged for.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel search" best' -l 'best' -d 'Best hits first, among the newest.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel search" catalogue' -l 'catalogue' -d 'The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'sqlite\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel search" now' -l 'now' -d 'Go by this moment instead of the clock, e.g. 2026-06-18T18:00:00Z.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel search" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel search" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel inspect" -ge 1' -F
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel inspect" records' -l 'records' -d 'Name every record with its notes and what went to extra.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel inspect" now' -l 'now' -d 'Go by this moment instead of the clock, e.g. 2026-06-18T18:00:00Z.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel inspect" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel inspect" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel rights" -eq 1' -fa 'judge' -d 'Say whether an outlet may air a clip, with the words that decide it.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel rights" -eq 1' -fa 'unknown' -d 'List what is not understood in the catalogue, by how many clips it holds back.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel rights" -eq 1' -fa 'teach' -d 'Say what words mean that newsreel does not understand.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel rights" -eq 1' -fa 'override' -d 'Allow or deny a clip by word of the rights desk.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights judge" text' -l 'text' -d 'Judge these words instead of a clip.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights judge" profile' -l 'profile' -d 'The outlet profile: its id, or a YAML or JSON file.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights judge" json' -l 'json' -d 'Print JSON.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights judge" odrl' -l 'odrl' -d 'Print the terms as an ODRL policy (RightsML, JSON-LD) instead of a verdict.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights judge" trace' -l 'trace' -d 'Tell how the words were read: tokens, what competed, what won and why.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights judge" batch' -l 'batch' -d 'Judge every line {"id","text","published"?} of a JSON Lines file.' -rF
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights judge" profiles' -l 'profiles' -d 'A file of profiles, one of them named by --profile; --batch judges for all.' -rF
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights judge" check' -l 'check' -d 'Audit a rundown: a CSV file with the columns id or title, platforms, purposes, use_at, met.' -rF
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights judge" catalogue' -l 'catalogue' -d 'The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'sqlite\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights judge" now' -l 'now' -d 'Go by this moment instead of the clock, e.g. 2026-06-18T18:00:00Z.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights judge" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights judge" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights unknown" json' -l 'json' -d 'Print each stretch as a line of JSON.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights unknown" csv' -l 'csv' -d 'Print the stretches as a table in CSV.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights unknown" limit' -l 'limit' -d 'How many stretches at most.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights unknown" catalogue' -l 'catalogue' -d 'The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'sqlite\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights unknown" now' -l 'now' -d 'Go by this moment instead of the clock, e.g. 2026-06-18T18:00:00Z.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights unknown" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights unknown" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights teach" means' -l 'means' -d 'What they mean: nothing, or a restriction such as \'No access Germany\'.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights teach" who' -l 'who' -d 'Who says so (standard: your signature in the settings, or your login name).' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights teach" note' -l 'note' -d 'Why, or on whose word.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights teach" list' -l 'list' -d 'List the wordings there are.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights teach" forget' -l 'forget' -d 'Forget what the words were said to mean.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights teach" json' -l 'json' -d 'List as lines of JSON.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights teach" now' -l 'now' -d 'Go by this moment instead of the clock, e.g. 2026-06-18T18:00:00Z.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights teach" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights teach" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" allow' -l 'allow' -d 'It may be used.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" deny' -l 'deny' -d 'It must not be used.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" who' -l 'who' -d 'Who says so (standard: your signature in the settings, or your login name).' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" reason' -l 'reason' -d 'Why, or on whose word.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" until' -l 'until' -d 'Until which moment of use it counts, e.g. 2026-06-18T18:00Z.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" profile' -l 'profile' -d 'The outlet profile it is for (standard: every outlet).' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" list' -l 'list' -d 'List the overrides there are, and whether they count.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" undo' -l 'undo' -d 'Take the override of the clip back.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" json' -l 'json' -d 'List as lines of JSON.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" catalogue' -l 'catalogue' -d 'The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'sqlite\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" now' -l 'now' -d 'Go by this moment instead of the clock, e.g. 2026-06-18T18:00:00Z.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel rights override" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel profile" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel profile" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel profile" -eq 1' -fa 'list' -d 'List the profiles there are.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel profile" -eq 1' -fa 'init' -d 'Ask a few questions and write a profile.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel profile list" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel profile list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel profile init" output' -l 'output' -d 'The file to write (standard: your folder of profiles).' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel profile init" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel profile init" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel used" json' -l 'json' -d 'Print each use as a line of JSON.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel used" catalogue' -l 'catalogue' -d 'The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'sqlite\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel used" now' -l 'now' -d 'Go by this moment instead of the clock, e.g. 2026-06-18T18:00:00Z.' -rfka ''
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel used" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel used" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel catalogue" -eq 1' -fa 'size' -d 'Say how large it is.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel catalogue" -eq 1' -fa 'optimise' -d 'Merge the index into one piece, so that every search is as fast as it can be.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel catalogue" -eq 1' -fa 'verify' -d 'Check the file and whether the index agrees with the clips.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel catalogue" -eq 1' -fa 'rebuild' -d 'Build the index anew.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue size" catalogue' -l 'catalogue' -d 'The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'sqlite\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue size" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue size" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue optimise" catalogue' -l 'catalogue' -d 'The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'sqlite\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue optimise" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue optimise" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue verify" catalogue' -l 'catalogue' -d 'The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'sqlite\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue verify" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue verify" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue rebuild" catalogue' -l 'catalogue' -d 'The catalogue file (standard: $XDG_DATA_HOME/newsreel/catalogue.sqlite).' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'sqlite\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue rebuild" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel catalogue rebuild" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel themes" -eq 1' -fka '(__newsreel_custom_completion ---completion themes -- positional@0 (count (__newsreel_tokens -pc)) (__newsreel_tokens -tC))'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel themes" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel themes" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel keys" markdown' -l 'markdown' -d 'Print the keys by chapter as Markdown tables.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel keys" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel keys" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel config" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel config" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel config" -eq 1' -fa 'check' -d 'Say what is wrong in settings, keys, profiles and the theme, with file and line.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel config" -eq 1' -fa 'show' -d 'Print every setting in force and which file said so; good as a config.yaml.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_positional "newsreel config" -eq 1' -fa 'path' -d 'Print where the configuration files lie, whether or not they are there.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel config check" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel config check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel config show" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel config show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel config path" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel config path" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel manual" version' -l 'version' -d 'Show the version.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel manual" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'newsreel' -n '__newsreel_should_offer_completions_for_flags_or_options "newsreel help" version' -l 'version' -d 'Show the version.'
