/**
 * Content files to the model: every file of the content folder is read, and everything that one document or one list
 * can tell to be wrong with itself is told at its line and column.
 */
package vn.congkhai.content;
