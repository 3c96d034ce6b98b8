package vn.congkhai.render.script;

import java.util.Set;

/** Names that modules use and that are not theirs. */
final class Platform {

    /** Of the language, and those of browsers that the built-in modules use. */
    static final Set<String> NAMES = Set.of(
            "AbortController", "AggregateError", "Array", "ArrayBuffer", "Atomics", "BigInt", "BigInt64Array",
            "BigUint64Array", "Boolean", "DataView", "Date", "DecompressionStream", "Error", "EvalError",
            "FinalizationRegistry", "Float32Array", "Float64Array", "Function", "Infinity", "Int16Array", "Int32Array",
            "Int8Array", "Intl", "JSON", "Map", "Math", "NaN", "Number", "Object", "Promise", "Proxy", "RangeError",
            "ReferenceError", "Reflect", "RegExp", "Response", "Set", "SharedArrayBuffer", "String", "Symbol",
            "SyntaxError", "TextDecoder", "TextEncoder", "TypeError", "URIError", "URL", "Uint16Array", "Uint32Array",
            "Uint8Array", "Uint8ClampedArray", "WeakMap", "WeakRef", "WeakSet", "decodeURIComponent",
            "encodeURIComponent", "fetch", "globalThis", "isFinite", "isNaN", "parseFloat", "parseInt", "undefined");

    /** Words of the language in some places, names in others: they keep their spelling wherever they stand. */
    static final Set<String> HALF_WORDS = Set.of("as", "async", "get", "of", "set", "static");

    private Platform() {}
}
