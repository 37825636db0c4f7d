package io.github.relata.model.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where the NUL bytes of a text stand: in UTF-16 mostly Latin letters have one in every pair, before or behind the other
 * byte.
 *
 * @param even how many stand at even places, counted from 0
 * @param odd how many stand at odd places
 * @param pairs how many pairs of bytes there are
 */
record NulPattern(int even, int odd, int pairs) {
    static NulPattern of(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        return new NulPattern(even, odd, bytes.length / 2);
    }

    /** Whether more than half of the pairs have a NUL, nearly all on one side. */
    boolean isUtf16() {
        int more = Math.max(even, odd);
        return pairs > 2 && 2 * more > pairs && 20 * Math.min(even, odd) <= more;
    }

    /** The byte order. */
    Charset charset() {
        return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
}
