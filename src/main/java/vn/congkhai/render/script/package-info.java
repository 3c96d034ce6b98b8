/** Makes a module for browsers smaller without changing what it does. */
package vn.congkhai.render.script;
