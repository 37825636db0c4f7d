package io.github.relata.model.intake;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a sheet of an Excel workbook: the one that the study names, else the first visible one with answers. */
final class WorkbookReader {
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    /** So large may the unpacked parts be: about fifteen million cells. */
    private static final int MOST_MEGABYTES = 500;

    private final String file;
    private final Findings findings = new Findings();
    private final List<Decision> decisions = new ArrayList<>();

    private WorkbookReader(String file) {
        this.file = file;
    }

    /** The rows of the sheet, or what stands in their way. */
    static Checked<RowSource> read(Path path, IntakeOptions options) {
        return new WorkbookReader(SourceFile.nameOf(path)).run(path, options);
    }

    private Checked<RowSource> run(Path path, IntakeOptions options) {
        try {
            return WorkbookParts.areLarger(path, MOST_MEGABYTES)
                    ? failed(IntakeCode.WORKBOOK_TOO_LARGE, "limit", Integer.toString(MOST_MEGABYTES))
                    : rows(path, options);
        } catch (IOException e) {
            return failed(IntakeCode.WORKBOOK_DAMAGED);
        }
    }

    private Checked<RowSource> rows(Path path, IntakeOptions options) throws IOException {
        try (ReadableWorkbook workbook = WorkbookDamage.toldOf(() -> new ReadableWorkbook(path.toFile(), OPTIONS))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            if (sheets.isEmpty()) {
                return failed(IntakeCode.WORKBOOK_DAMAGED);
            }
            Optional<SheetRows> rows = options.sheet().isPresent()
                    ? declared(sheets, options.sheet().get())
                    : firstWithAnswers(sheets);
            rows.ifPresent(sheet -> findings.addAll(sheet.findings()));
            return new Checked<>(
                    rows.map(sheet -> new Workbook(file, sheet.rows(), decisions, findings.list())), findings.list());
        }
    }

    private Checked<RowSource> failed(IntakeCode code, String... namesAndValues) {
        findings.add(Finding.error(code, new Place.InFile(file), namesAndValues));
        return Checked.failed(findings);
    }

    private Optional<SheetRows> declared(List<Sheet> sheets, String wanted) throws IOException {
        Optional<Sheet> named = sheets.stream()
                .filter(sheet -> name(sheet).strip().equalsIgnoreCase(wanted.strip()))
                .findFirst()
                .or(() -> numbered(sheets, wanted));
        if (named.isEmpty()) {
            findings.add(Finding.error(
                    IntakeCode.SHEET_NOT_FOUND, new Place.InFile(file), "sheet", wanted, "sheets", names(sheets)));
            return Optional.empty();
        }
        decide(named.get(), EvidenceCode.DECLARED, "");
        return Optional.of(SheetRows.of(file, named.get()));
    }

    /** The first visible sheet that has more than one row, else the first of all. */
    private Optional<SheetRows> firstWithAnswers(List<Sheet> sheets) throws IOException {
        for (Sheet sheet : sheets) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                SheetRows rows = SheetRows.of(file, sheet);
                if (rows.filled() > 1) {
                    decide(
                            sheet,
                            sheets.size() == 1 ? EvidenceCode.ONLY_SHEET : EvidenceCode.FIRST_SHEET,
                            names(sheets));
                    return Optional.of(rows);
                }
            }
        }
        decide(sheets.get(0), EvidenceCode.ONLY_SHEET, names(sheets));
        return Optional.of(SheetRows.of(file, sheets.get(0)));
    }

    private static String names(List<Sheet> sheets) {
        return String.join(", ", sheets.stream().map(WorkbookReader::name).toList());
    }

    private static String name(Sheet sheet) {
        return Optional.ofNullable(sheet.getName()).orElse("");
    }

    private static Optional<Sheet> numbered(List<Sheet> sheets, String number) {
        double place = CellNumber.of(number);
        return place >= 1 && place <= sheets.size() && place == Math.rint(place)
                ? Optional.of(sheets.get((int) place - 1))
                : Optional.empty();
    }

    private void decide(Sheet sheet, EvidenceCode evidence, String names) {
        decisions.add(new Decision(Decision.Subject.SHEET, name(sheet), evidence.in(file, "sheets", names)));
    }
}
