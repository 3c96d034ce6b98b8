package vn.congkhai.render.script;

/** What is thrown at a module that cannot be made smaller safely: a bug, since only built-in modules are. */
final class Unreadable {

    private Unreadable() {}

    static IllegalStateException at(int line, String found) {
        return new IllegalStateException("Line " + line + " of the module cannot be read safely, from: " + found
                + "\n    → Write it plainer, or teach vn.congkhai.render.script to read it");
    }

    static IllegalStateException name(Token name) {
        return new IllegalStateException("Line " + name.line() + " of the module uses a name that it does not declare: "
                + name.text() + "\n    → Declare it; if the platform has it, add it to Platform");
    }

    static IllegalStateException platform(Token name) {
        return new IllegalStateException("Line " + name.line() + " of the module declares a name of the platform: "
                + name.text() + "\n    → Choose another name");
    }
}
