/**
 * Text files with positions: bytes to NFC text, YAML nodes and CSV cells that know their line and column, and typed
 * reading of YAML records.
 */
package vn.congkhai.source;
