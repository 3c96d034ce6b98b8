/** Markdown to safe HTML and to plain text. */
package vn.congkhai.markdown;
