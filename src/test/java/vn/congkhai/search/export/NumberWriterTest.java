package vn.congkhai.search.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congkhai.search.Json;
import vn.congkhai.vietnamese.Node;

/** What Java packs, the browser's reader unpacks. */
class NumberWriterTest {

    private static final int LARGE = 50_000_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(3);
    private final List<String> lists = new ArrayList<>();

    @Test
    void setsAreReadAsTheyWereWritten() throws IOException, InterruptedException {
        set(1);
        set(1, 0);
        set(2, 1);
        set(LARGE, 0);
        set(LARGE, LARGE - 1);
        set(LARGE, 0, LARGE - 1);
        set(3000, IntStream.range(0, 3000).toArray());
        set(3000, IntStream.range(1, 3000).toArray());
        set(3000, IntStream.range(0, 1500).toArray());
        set(3000, IntStream.range(1499, 3000).toArray());
        for (int i = 0; i < 300; i++) {
            int all = LARGE >> random.nextInt(20);
            int[] starts = random.ints(random.nextInt(40), 0, all).toArray();
            int longest = 1 + random.nextInt(60);
            set(all, Arrays.stream(starts).flatMap(start -> IntStream.range(start, start + 1 + random.nextInt(longest)))
                    .filter(value -> value < all).sorted().distinct().toArray());
        }
        for (int percent = 1; percent < 100; percent++) {
            int part = percent;
            set(2000, IntStream.range(0, 2000).filter(value -> random.nextInt(100) < part).toArray());
        }
        held();
    }

    @Test
    void countsAreReadAsTheyWereWritten() throws IOException, InterruptedException {
        counts();
        counts(1);
        counts(15, 16, 17, 1, 1_000_000);
        counts(IntStream.generate(() -> 1).limit(2000).toArray());
        for (int i = 0; i < 200; i++) {
            int most = 1 << random.nextInt(12);
            counts(random.ints(random.nextInt(500), 1, most + 1).toArray());
        }
        held();
    }

    @Test
    void rowsAreReadAsTheyWereWritten() throws IOException, InterruptedException {
        rows(new int[][] {{0}});
        rows(new int[][] {{LARGE}, {0, LARGE}, {0, 1, 2, 3, 4, 5, 6}, {7}});
        for (int i = 0; i < 200; i++) {
            int most = 1 + random.nextInt(1 << random.nextInt(14));
            rows(IntStream.range(0, random.nextInt(60))
                    .mapToObj(row -> random.ints(1 + random.nextInt(5), 0, most).sorted().distinct().toArray())
                    .toArray(int[][]::new));
        }
        held();
    }

    @Test
    void columnsAreReadAsTheyWereWritten() throws IOException, InterruptedException {
        column();
        column(0);
        column(LARGE, 0, LARGE, LARGE);
        column(new int[5000]);
        for (int i = 0; i < 200; i++) {
            int most = 1 + random.nextInt(1 << random.nextInt(14));
            int stays = 1 + random.nextInt(20);
            int[] values = new int[random.nextInt(400)];
            for (int at = 0; at < values.length; at++) {
                values[at] = at > 0 && random.nextInt(stays) > 0 ? values[at - 1] : random.nextInt(most);
            }
            column(values);
        }
        held();
    }

    private void set(int all, int... values) {
        add("set", all, writer -> writer.set(values, all), text(values));
    }

    private void counts(int... counts) {
        add("counts", 0, writer -> writer.counts(counts), text(counts));
    }

    private void rows(int[][] rows) {
        add("rows", 0, writer -> writer.rows(rows), Json.array(Arrays.stream(rows).map(NumberWriterTest::text).toList()));
    }

    private void column(int... values) {
        add("column", 0, writer -> writer.column(values), text(values));
    }

    private void add(String kind, int all, Consumer<NumberWriter> write, String values) {
        NumberWriter writer = new NumberWriter();
        write.accept(writer);
        lists.add(Json.array(List.of(Json.text(kind), Json.text(HexFormat.of().formatHex(writer.toBytes())), all, values)));
    }

    private static String text(int[] values) {
        return Json.array(Arrays.stream(values).boxed().toList());
    }

    private void held() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("lists.json"), Json.array(lists));
        assertThat(Node.run("codec.mjs", file.toString())).isEqualTo(lists.size() + "\n");
    }
}
