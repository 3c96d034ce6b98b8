/** Puts a document that was read anew into content files that people have worked on, and keeps what they decided. */
package vn.congkhai.intake.merge;
