/** Rules that a site must keep: over the model, against the sources, and over the finished HTML. */
package vn.congkhai.check;
