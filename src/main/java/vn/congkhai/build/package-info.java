/** The recipe of a run, from content files to a published site: the only package that knows every stage. */
package vn.congkhai.build;
