/** The review of what was read from an official document: a page to look at, and a sheet to answer in and read back. */
package vn.congkhai.intake.review;
