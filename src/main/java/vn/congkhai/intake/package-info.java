/** Turns official files into content files: reading, outline, indicators, and what must not be published. */
package vn.congkhai.intake;
