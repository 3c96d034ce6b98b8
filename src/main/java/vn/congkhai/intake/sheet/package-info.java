/** Workbooks that people fill in: written so that only what is asked for can be changed, and read back cell by cell. */
package vn.congkhai.intake.sheet;
