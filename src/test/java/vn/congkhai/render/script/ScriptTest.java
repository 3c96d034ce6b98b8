package vn.congkhai.render.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptTest {

    static Stream<Arguments> modules() {
        return Stream.of(
                // Blanks, comments, line ends.
                of("// one\nconst abc = 1; /* two\n */ const def = abc ;\n", "const A=1;const B=A;\n"),
                of("function abc() {\n  return 1;\n}\nconst def = 2;\n", "function A(){return 1}\nconst B=2;\n"),
                of("const abc = 1\nconst def = 2\n", "const A=1\nconst B=2\n"),
                of("let abc = 1;\nabc\n++\nabc;\n", "let A=1;A\n++\nA;\n"),
                of("let abc = 1;\nabc = abc + +abc - -abc + ++abc;\n", "let A=1;A=A+ +A- -A+ ++A;\n"),
                of("const abc = 1 .toFixed() in [2];\n", "const A=1 .toFixed()in[2];\n"),
                of("let abc = 4;\nwhile (abc--);\n{ for (;;) ; }\n", "let A=4;while(A--);{for(;;);}\n"),
                of("if (1) { throw 2; } else { ; }\n", "if(1){throw 2}else{;}\n"),
                // Texts, templates, numbers, regular expressions.
                of("const abc = 'a // b', def = \"it's  'abc'\";\n", "const A='a // b',B=\"it's  'abc'\";\n"),
                of("const abc = `abc  ${[`x ${1}`].map((def) => ({ def, x: def + def }))} abc } $ \\` ${2}`;\n",
                        "const A=`abc  ${[`x ${1}`].map((a)=>({def:a,x:a+a}))} abc } $ \\` ${2}`;\n"),
                of("const abc = 0xff, def = 4_000_000 / .5e-3 / 2n;\n", "const A=0xff,B=4_000_000/.5e-3/2n;\n"),
                of("const abc = /[/'\\]] \\/ abc/g.test('') / 2 / 1;\n", "const A=/[/'\\]] \\/ abc/g.test('')/2/1;\n"),
                of("if (1) /a  b/.exec('');\nconst abc = 1 / /  /;\n", "if(1)/a  b/.exec('');const A=1/ /  /;\n"),
                // Properties keep their names, short forms are written out.
                of("const abc = { abc: 1, 'def': 2 };\nabc.abc = abc?.def;\n", "const A={abc:1,'def':2};A.abc=A?.def;\n"),
                of("const abcdef = 1;\nconst def = { abcdef, x: abcdef };\n", "const A=1;const B={abcdef:A,x:A};\n"),
                of("const few = 1;\nexport { few as abc };\n", "const few=1;export{few as abc};\n"),
                of("function abc({ defg, ghi: klm = defg, ...rest }, [opq, , rst] = [], ...uvw) {\n"
                                + "  return defg + defg + defg + klm + rest + opq + rst + uvw;\n}\n",
                        "function A({defg:a,ghi:b=a,...c},[d,,e]=[],...f){return a+a+a+b+c+d+e+f}\n"),
                of("const abc = { get def() { return 1; }, async ghi(klm) { await klm; }, *set(abc) { yield abc; }, get: 1 };\n",
                        "const A={get def(){return 1},async ghi(a){await a},*set(A){yield A},get:1};\n"),
                of("class Abc extends Error {\n  abc = 1;\n  def;\n\n  get ghi() {\n    return this.abc;\n  }\n\n"
                                + "  static abc(def) {\n    return new Abc(def);\n  }\n}\n",
                        "class A extends Error{abc=1;def;get ghi(){return this.abc}\n"
                                + "static abc(a){return new A(a)}}\n"),
                // Names.
                of("const abc = (def) => (ghi) => def + ghi;\nconst def = (ghi, xyz) => ghi + xyz + abc;\n",
                        "const A=(B)=>(a)=>B+a;const B=(a,b)=>a+b+A;\n"),
                of("const i = (a, i) => a + i, A = 1;\n", "const i=(a,i)=>a+i,A=1;\n"),
                of("const abc = 1;\nconst def = (A) => A + abc;\n", "const B=1;const C=(A)=>A+B;\n"),
                of("function abc(get, of, def) {\n  for (const set of of) get(set, def);\n}\n",
                        "function A(get,of,a){for(const set of of)get(set,a)}\n"),
                of("try { abc(); } catch (def) { abc(def); } finally { abc(undefined); }\nfunction abc(...def) {}\n",
                        "try{A()}catch(a){A(a)}finally{A(undefined)}\nfunction A(...a){}\n"),
                of("for (let abc = 0, def = 1; abc < def; abc++) {\n  const [abc, , { def }] = [];\n}\n",
                        "for(let a=0,b=1;a<b;a++){const[a,,{def:b}]=[]}\n"),
                of("export async function abc(def) {\n  return (await def)?.[def] ?? `${abc(def)}`;\n}\n",
                        "export async function abc(a){return(await a)?.[a]??`${abc(a)}`}\n"));
    }

    private static Arguments of(String module, String expected) {
        return Arguments.of(module, expected);
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("modules")
    void moduleIsWrittenSmall(String module, String small) {
        assertThat(Script.small(module)).isEqualTo(small);
    }

    @Test
    void smallModulesMeanTheSame() throws IOException, InterruptedException {
        List<Map.Entry<String, String>> pairs = modules()
                .map(Arguments::get).map(pair -> Map.entry((String) pair[0], Script.small((String) pair[0]))).toList();
        assertThat(SameMeaning.compare(folder, pairs)).hasSameSizeAs(pairs).containsOnly("same");
    }

    @Test
    void otherMeaningIsNoticed() throws IOException, InterruptedException {
        String module = "const abc = 1; const def = (ghi) => ({ ghi, abc }); export { def };";
        assertThat(SameMeaning.compare(folder, List.of(
                        Map.entry(module, "const A=1;const def=(a)=>({ghi:a,abc:A});export{def};"),
                        Map.entry(module, "const a=1;const def=(a)=>({ghi:a,abc:a});export{def};"),
                        Map.entry(module, "const A=1;const def=(a)=>({a,abc:A});export{def};"),
                        Map.entry(module, "const A=1;const B=(a)=>({ghi:a,abc:A});export{B};"),
                        Map.entry(module, "const A=1;const def=(a)=>({ghi:a,abc});export{def};"))))
                .containsExactly(
                        "same",
                        "44: Identifier 1 | Identifier 3",
                        "39: Identifier name ghi | Identifier name a",
                        "61: Identifier name def | Identifier name B",
                        "44: Identifier 1 | Identifier global abc");
    }

    @Test
    void moreNamesThanLettersGetTwo() {
        StringBuilder module = new StringBuilder("function all() {\n");
        for (int i = 0; i < 300; i++) {
            module.append("let name").append(i).append(" = ").append(i).append(";\n");
        }
        assertThat(Script.small(module + "}\n")).startsWith("function A(){let a=0;let b=1;")
                .contains("let Z=50;let aa=51;", "let dn=", "let dp=").doesNotContain("let do=").endsWith("=299}\n");
    }

    static Stream<Arguments> unread() {
        return Stream.of(
                of("const abc = 1;\nconst abc2 = abd;\n",
                        """
                        Line 2 of the module uses a name that it does not declare: abd
                            → Declare it; if the platform has it, add it to Platform"""),
                of("{ const abc = 1; }\nfunction def() { return abc; }\n",
                        """
                        Line 2 of the module uses a name that it does not declare: abc
                            → Declare it; if the platform has it, add it to Platform"""),
                of("const fetch = 1;\n",
                        """
                        Line 1 of the module declares a name of the platform: fetch
                            → Choose another name"""),
                of("const abc = 'one\ntwo';\n", unreadable(1, "'one")),
                of("const abc = 1;\nconst größe = 2;\n", unreadable(2, "öße = 2;")),
                of("const abc = `\n${{}}\n", unreadable(2, "}")),
                of("class Abc {\n  #abc = 1;\n}\n", unreadable(2, "#abc = 1;")),
                of("const abc = (1];\n", unreadable(1, ";")),
                of("const abc = {};\n\n}\n", unreadable(3, "")),
                of("const abc = {} / 2;\n", unreadable(1, "/ 2;")),
                of("for (const abc of /a/g) abc;\n", unreadable(1, "/a/g) abc;")),
                of("switch (1) {}\n", unreadable(1, "switch")),
                of("import abc from './abc.mjs';\n", unreadable(1, "import")),
                of("export const abc = 1;\n", unreadable(1, "export const")),
                of("class Abc {\n  static { }\n}\n", unreadable(2, "static {")));
    }

    private static String unreadable(int line, String from) {
        return "Line " + line + " of the module cannot be read safely, from: " + from
                + "\n    → Write it plainer, or teach vn.congkhai.render.script to read it";
    }

    @ParameterizedTest
    @MethodSource("unread")
    void whatCannotBeReadSafelyIsToldWithItsLine(String module, String told) {
        assertThatThrownBy(() -> Script.small(module)).isInstanceOf(IllegalStateException.class).hasMessage(told);
    }
}
