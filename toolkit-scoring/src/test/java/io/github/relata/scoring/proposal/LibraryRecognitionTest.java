package io.github.relata.scoring.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.instrument.Instrument;
import io.github.relata.model.instrument.Item;
import io.github.relata.scoring.library.Instruments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every instrument of the library is recognised in a file whose columns are called after it. */
class LibraryRecognitionTest {
    private static final int ROWS = 60;

    @TempDir
    private static Path folder;

    static Stream<String> ids() {
        return Instruments.shipped().ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isRecognisedByItsId(String id) {
        ProposedStudy study = ProposedStudy.of(file(id, id.toUpperCase(Locale.ROOT) + "_"), folder);
        assertThat(study.proposal().scales())
                .flatExtracting(scale -> scale.instrument().stream().toList())
                .contains(id);
        assertThat(study.errors()).as(study.text()).isEmpty();
    }

    @Test
    void isRecognisedByItsAbbreviationOrListedAmongFew() {
        List<String> recognised = new ArrayList<>();
        List<String> neither = new ArrayList<>();
        for (String id : Instruments.shipped().ids()) {
            String stem = id.replace("_", "").replaceAll("\\d+$", "").toUpperCase(Locale.ROOT);
            if (stem.length() >= 3) {
                List<ProposedScale> scales = scales(id, stem);
                if (scales.stream()
                        .anyMatch(scale -> scale.instrument().filter(id::equals).isPresent())) {
                    recognised.add(id);
                } else if (scales.stream().noneMatch(scale -> mentions(scale, id))) {
                    neither.add(id);
                }
            }
        }
        assertThat(neither).isEmpty();
        assertThat(recognised).hasSizeGreaterThanOrEqualTo(100);
    }

    private static boolean mentions(ProposedScale scale, String id) {
        return scale.remarks().stream()
                .anyMatch(remark -> id.equals(remark.arguments().get("id")));
    }

    private static List<ProposedScale> scales(String id, String stem) {
        return StudyProposer.of(file(id, stem).read(folder)).scales();
    }

    /** Random answers, over the whole range of each item. */
    private static DataFile file(String id, String stem) {
        Instrument instrument = Instruments.shipped().get(id);
        DataFile file = new DataFile(ROWS);
        Random random = new Random(1);
        for (Item item : instrument.items()) {
            int lowest = (int) Math.ceil(item.range().minimum());
            int highest = (int) item.range().maximum();
            file.column(
                    stem + item.number(),
                    row -> Integer.toString(
                            row == 0 ? lowest : row == 1 ? highest : lowest + random.nextInt(highest - lowest + 1)));
        }
        return file;
    }
}
