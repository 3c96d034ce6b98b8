package vn.congkhai.intake.indicator;

import java.util.regex.Pattern;

/** What the words of an indicator begin with, on words without marks. */
final class Nouns {

    private static final Pattern QUANTITY = Pattern.compile("(?:(?:phan dau|nang|dua|giam|tang|dat|giu vung|duy tri|tong|binh quan|bao dam|dam bao) ){0,2}"
            + "(?:ty le|ti le|so (?!voi)|tong|san luong|dien tich|nang suat|gia tri|thu nhap|dan |toc do|von |thu (?!hut|gom)|chi (?!dao|bo|tieu)|kim ngach|ty trong|co cau|ty suat|muc |do che phu|gdp|grdp"
            + "|doanh thu|luong |giai quyet|giai ngan|tang truong|chi so|tuoi tho|luot |\\d)");
    private static final Pattern TASK = Pattern.compile("(?:tiep tuc|to chuc|trien khai|day manh|ra soat|thuc hien|chi dao|tap trung|huong dan|phoi hop|tang cuong|quan tam|chu dong|xay dung ke hoach"
            + "|nao vet|sua chua|tuyen truyen|van dong|kiem tra|thanh tra|bo tri|lap |trinh |giao |de nghi|khuyen khich|huy dong|nghien cuu|chuyen doi \\d)");
    private static final Pattern DROPS = Pattern.compile("(?:bai bo|huy bo|bo chi tieu|khong thuc hien chi tieu|dua ra khoi)");
    private static final Pattern FORBIDS = Pattern.compile("(?:va |phan dau |co ban )?khong (?:con|de|co|phat sinh|xay ra)(?![\\p{L}])");
    private static final Pattern OPENS_PARTS = Pattern.compile("(?:trong do|gom|bao gom|cu the|chia ra|nhu sau)[ :,]*$");

    private Nouns() {}

    static boolean isQuantity(String plain) {
        return QUANTITY.matcher(Plain.bare(plain)).lookingAt();
    }

    static boolean isTask(String plain) {
        return TASK.matcher(Plain.bare(plain)).lookingAt();
    }

    static boolean drops(String plain) {
        return DROPS.matcher(Plain.bare(plain)).lookingAt();
    }

    static boolean forbids(String plain) {
        return FORBIDS.matcher(Plain.bare(plain).strip()).lookingAt();
    }

    /** Tells whether the lines under these words are its parts. */
    static boolean opensParts(String plain) {
        return OPENS_PARTS.matcher(Plain.bare(plain)).find();
    }
}
