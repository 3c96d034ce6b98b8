package vn.congkhai.intake.results;

/** What kind of file a sheet of results is; the names are those of file endings. */
public enum SheetFormat {
    /** A workbook with lists to choose from and locked columns. */
    xlsx,
    /** Plain text with semicolons and decimal commas, as a Vietnamese spreadsheet writes it. */
    csv
}
