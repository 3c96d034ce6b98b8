/** Turns the model into pages: views made of ready strings, Pebble templates, and one file of interface words. */
package vn.congkhai.render;
