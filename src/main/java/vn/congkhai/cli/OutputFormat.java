package vn.congkhai.cli;

/** How results are printed; the names are those typed after {@code --format}. */
enum OutputFormat {
    text, json
}
