/** Local preview of a site: a server on the loopback address, a watcher of the files, and live reload. */
package vn.congkhai.serve;
