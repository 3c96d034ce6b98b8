/** Reads DOCX, PDF and text files into the text of a document, or says why it cannot. */
package vn.congkhai.intake.read;
