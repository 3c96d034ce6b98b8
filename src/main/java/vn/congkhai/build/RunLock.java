package vn.congkhai.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two runs on the same site apart. The operating system frees it when the process ends, however it ends; the
 * file itself stays.
 */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of that name.
     *
     * @throws Refusal if another run holds it
     */
    public static RunLock take(Path site, String name) throws IOException {
        Path file = StateFolder.make(site).resolve(name + ".lock");
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new Refusal(
                    "Một lần chạy khác" + holder(file) + " đang làm việc trên trang này: " + site,
                    "Đợi lần chạy ấy xong, hoặc dừng nó, rồi chạy lại.");
        }
        byte[] self = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(self), 0);
        return new RunLock(channel);
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** Some systems do not let a locked file be read; then the holder goes unnamed. */
    private static String holder(Path file) {
        try {
            String process = Files.readString(file, StandardCharsets.US_ASCII);
            return process.isEmpty() ? "" : " (tiến trình " + process + ")";
        } catch (IOException unreadable) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
