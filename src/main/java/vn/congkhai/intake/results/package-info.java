/** Results between {@code results.csv} and the spreadsheets of commune staff, both ways, without losing a figure. */
package vn.congkhai.intake.results;
