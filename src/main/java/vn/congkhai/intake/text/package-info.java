/** The text of an official document as it was read, whatever kind of file it came from. */
package vn.congkhai.intake.text;
