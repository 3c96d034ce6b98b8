/** Writes what was read from official documents into the content folder: all of it or nothing. */
package vn.congkhai.intake.folder;
