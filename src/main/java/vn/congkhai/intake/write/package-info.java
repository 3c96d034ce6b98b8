/** Writes what was read from an official document as content files. */
package vn.congkhai.intake.write;
