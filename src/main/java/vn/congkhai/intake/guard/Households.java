package vn.congkhai.intake.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congkhai.intake.text.Block;
import vn.congkhai.intake.text.Grid;
import vn.congkhai.intake.text.Paper;
import vn.congkhai.problem.Location;
import vn.congkhai.problem.Problem;
import vn.congkhai.vietnamese.Fold;

/** Finds lists that name people: tables with a column of names, and rows of “hộ ông …, hộ bà …”. */
final class Households {

    private static final int FEWEST = 3;
    private static final String NAME = "\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}*){1,4}";
    private static final Pattern HEADER = Pattern.compile(
            "(?s)(ho va ten|ho ten|ho, ten|ten chu ho|chu ho|ho va ten chu ho|ho ten chu ho|ten ho gia dinh|nguoi duoc ho tro).{0,40}");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?iu:hộ|gia đình|nhà)\\s+)?(?iu:ông|bà|anh|chị)\\s*:?\\s+" + NAME + "|(?iu:hộ(?: gia đình)?)\\s+" + NAME);
    private static final Pattern OF_PEOPLE = Pattern.compile("(?s).*(danh sach|ho ngheo|can ngheo|duoc ho tro|nhan ho tro|thu hoi dat|boi thuong).*");

    private Households() {}

    static List<Flag> find(Paper paper, String file) {
        List<Flag> flags = new ArrayList<>();
        for (Block block : paper.blocks()) {
            if (block instanceof Grid grid) {
                table(paper, grid, file, flags);
            }
        }
        List<Passages> run = new ArrayList<>();
        int named = 0;
        for (Passages passage : Passages.of(paper, file)) {
            long here = NAMED.matcher(passage.text()).results().count();
            if (here == 0) {
                tell(run, named, flags);
                run.clear();
                named = 0;
            } else {
                run.add(passage);
                named += (int) here;
            }
        }
        tell(run, named, flags);
        return flags;
    }

    private static void table(Paper paper, Grid grid, String file, List<Flag> flags) {
        boolean names = grid.rows().stream().limit(3).flatMap(row -> row.cells().stream())
                .anyMatch(cell -> HEADER.matcher(Fold.fold(paper.slice(cell.start(), cell.end()))).matches());
        if (names && grid.rows().size() > FEWEST) {
            String where = grid.page() > 0 ? "Trang " + grid.page() + ": " : "";
            flags.add(new Flag(problem(Location.of(file), where + "Có bảng ghi họ tên của " + (grid.rows().size() - 1) + " người hoặc hộ."),
                    grid.start(), grid.end()));
        }
    }

    private static void tell(List<Passages> run, int named, List<Flag> flags) {
        if (named < FEWEST) {
            return;
        }
        boolean people = run.stream().anyMatch(passage -> OF_PEOPLE.matcher(Fold.fold(passage.text())).matches())
                || run.stream().anyMatch(passage -> passage.text().matches("(?s).*(?iu:hộ)\\s+(?iu:ông|bà|gia đình).*"));
        if (people) {
            Passages first = run.get(0);
            Passages last = run.get(run.size() - 1);
            Problem problem = problem(first.location(), first.where() + "Có danh sách nêu tên " + named + " người hoặc hộ.");
            flags.add(first.start() < 0 || last.start() < 0 ? Flag.nowhere(problem)
                    : new Flag(problem, first.start(), last.start() + last.text().length()));
        }
    }

    private static Problem problem(Location location, String message) {
        return Problem.warning("named-people", location, message,
                "Chỉ công khai danh sách có tên khi luật cho phép; nếu không, bỏ tên và chỉ để số lượng.");
    }
}
