package io.github.relata.model.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Delimited texts with something wrong in them, drawn from a seed: each call gives one of each kind. */
final class MalformedTexts {
    private static final String RIGHT_TO_LEFT = "\u202E";
    private static final List<String> EXPORTS = List.of("""
            StartDate,EndDate,Status,Progress,Finished,Q1
            Start Date,End Date,Response Type,Progress,Finished,How?
            "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}",x,x,x,x
            2024-01-01 10:00:00,2024-01-01 10:05:00,IP Address,100,True,5
            """, """
            id\tsubmitdate\tlastpage\tstartlanguage\tQ1
            id\tsubmitdate\tlastpage\tstartlanguage\tQ1
            1\t2024-01-01 10:00:00\t3\ten\t{question_not_shown}
            """, """
            record_id,redcap_event_name,redcap_repeat_instrument,age,form_complete
            1,base_arm_1,,30,2
            """, """
            Respondent ID,Collector ID,Start Date,Q1,,
            ,,,Open-Ended Response,a,b
            1,2,01/02/2024,x,1,2
            """, """
            Timestamp,How are you? [today],Why
            1/2/2024 10:00:00,5,"a, b"
            """);

    private final Random random;
    private final List<MalformedFile> files = new ArrayList<>();

    private MalformedTexts(Random random) {
        this.random = random;
    }

    static List<MalformedFile> next(Random random) {
        MalformedTexts texts = new MalformedTexts(random);
        texts.addDamaged();
        texts.addWronglyEncoded();
        texts.addOddlyQuoted();
        texts.addOddRows();
        texts.addOddCells();
        texts.addExports();
        texts.addOtherFiles();
        return texts.files;
    }

    private void addDamaged() {
        byte[] whole = utf8(table(30, ","));
        add("cut off", Arrays.copyOf(whole, 1 + random.nextInt(whole.length)));
        byte[] changed = whole.clone();
        for (int i = 0; i < 5; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        add("bytes changed", changed);
        byte[] noise = new byte[2000];
        random.nextBytes(noise);
        add("noise", noise);
        add("NUL bytes", insert(table(20, ","), "\0", 1 + random.nextInt(3)));
    }

    private void addWronglyEncoded() {
        String text = table(20, ";") + "Müller;5;ß;\n";
        add("Western without saying so", text.getBytes(Charset.forName("windows-1252")));
        add("UTF-16 without a mark", text.getBytes(StandardCharsets.UTF_16LE));
        byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        add("UTF-16 of an odd length", Arrays.copyOf(wide, wide.length - 1));
        byte[] lone = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        lone[lone.length - 9] = (byte) 0xD8;
        add("half a character in UTF-16", lone);
        add("half a character in UTF-8", concat(utf8(text), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'}));
        add("cut inside a character", concat(utf8(table(5, ",")), new byte[] {'1', ',', (byte) 0xE2, (byte) 0x82}));
        add("UTF-32", concat(new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}, text.getBytes(Charset.forName("UTF-32BE"))));
        add("two byte order marks", "\uFEFF\uFEFF" + text);
        add("byte order mark inside", text + "\uFEFF" + text);
    }

    private void addOddlyQuoted() {
        String text = table(20, ",");
        add("stray quotes", insert(text, "\"", 1 + random.nextInt(4)));
        add("stray quote at the beginning", "\"" + text);
        add("never closed", text + "\"1,2,3\n" + text);
        add("single quotes", text.replace("x,y", "'x,y'"));
        add("quotes of a word processor", text.replace('"', '\u201D'));
        StringBuilder wrapped = new StringBuilder();
        text.replace("\"x,y\"", "x")
                .lines()
                .forEach(line -> wrapped.append('"').append(line).append("\"\n"));
        add("whole lines in quotes", wrapped.toString());
        add("whole lines in quotes, one of them torn", wrapped + "\"1,2\n3,x\"\n");
        add("whole lines in quotes, stray quotes inside", wrapped + "\"1,\"\"a\"\"b,3,x\"\n");
        add("quotes alone", "\"".repeat(1 + random.nextInt(3000)));
    }

    private void addOddRows() {
        String text = table(20, ",");
        add("carriage returns alone", text.replace("\n", "\r"));
        add("mixed line ends", text.replaceFirst("\n", "\r\n").replaceFirst("([^\r])\n", "$1\r"));
        add("mixed delimiters", table(10, ",") + table(10, ";") + table(10, "\t"));
        add("line breaks of other kinds", text.replace("x,y", "x\u2028y\u0085z\u000Bw\f"));
        add("thousands of blank rows", text + "\n".repeat(5000) + ",,,\n".repeat(5000) + "9,9,9,9\n");
        add("blank rows alone", " \n,,\n\t\n".repeat(1 + random.nextInt(100)));
        add("header alone", text.substring(0, text.indexOf('\n') + random.nextInt(2)));
        add("trailing delimiters", text.replace("\n", ",\n"));
        add(
                "trailing delimiters below the header",
                text.replaceFirst("\n", "\0").replace("\n", ",,\n").replace('\0', '\n'));
        add("ragged", table(2000, ",").replace("\n1,", "\n1,1,1,").replace(",2\n", "\n"));
        add("a title above the header", "Survey of 2024\n\n" + text);
        add("a sum below", text + "\nTotal,20\n");
        add("repeated headers", "a,a,A, a ,\"a\",\n" + "1,2,3,4,5,6\n".repeat(10));
        add("no headers", ",,,\n" + text);
        add("the header again and again", text + text);
    }

    private void addOddCells() {
        add("ten thousand columns", ("Q,".repeat(9999) + "Q\n") + ("1,".repeat(9999) + "2\n").repeat(3));
        add("delimiters alone", ",".repeat(20_000) + "\n");
        add("a cell of a megabyte", table(3, ",") + "1,2,3," + "long ".repeat(200_000) + "\n");
        add("a quoted cell of a megabyte", table(3, ",") + "1,2,3,\"" + "a\n,\"\"".repeat(200_000) + "\"\n");
        add("a header of a megabyte", "a,b," + "long ".repeat(200_000) + "\n1,2,3\n");
        add(
                "marks from right to left",
                table(5, ",").replace("x,y", RIGHT_TO_LEFT + "y,x").replace("Q1", RIGHT_TO_LEFT + "1Q"));
        add("cells like formulas", table(5, ",") + "=1+1,@SUM(A1),+2,-3\n=cmd|' /C calc'!A0,\t=1,2,3\n");
        add(
                "wild numbers",
                table(5, ",") + "1e999999999,-1e-999999999," + "9".repeat(5000) + "," + "0".repeat(5000) + "1\n");
        add("characters that nobody sees", table(5, ",").replace("x,y", "\u200B\u00AD\uFEFFx\u0001\u0007"));
    }

    private void addExports() {
        String export = EXPORTS.get(random.nextInt(EXPORTS.size()));
        int cut = 1 + random.nextInt(export.length());
        add("export cut off", export.substring(0, cut));
        add("header of an export cut off", export.substring(cut) + export);
        add("rows of an export swapped", export.lines().sorted().reduce("", (all, line) -> all + line + "\n"));
        add("header of an export above other rows", export + table(5, ","));
    }

    private void addOtherFiles() {
        byte[] noise = new byte[700];
        random.nextBytes(noise);
        for (String start : List.of(
                "%PDF-1.7\n",
                "$FL2@(#)", "\u00D0\u00CF\u0011\u00E0", "\u001F\u008B\b", "PK\u0003\u0004", "\u0089PNG\r\n")) {
            add("another kind of file", concat(start.getBytes(StandardCharsets.ISO_8859_1), noise));
        }
        add("a web page", "<!DOCTYPE html>\n<html><body>" + table(5, ",") + "</body></html>");
        add("JSON", "[{\"a\": 1, \"b\": [1, 2]},\n{\"a\": 2, \"b\": []}]\n");
        add("nothing", random.nextBoolean() ? "" : "\uFEFF");
    }

    /** A small table of four columns, with a text in quotes here and there. */
    private String table(int rows, String delimiter) {
        StringBuilder text = new StringBuilder(String.join(delimiter, "id", "Q1", "Frage é", "Note") + "\n");
        for (int row = 1; row <= rows; row++) {
            String note = random.nextInt(4) == 0 ? "\"x" + delimiter + "y\"" : Integer.toString(random.nextInt(3));
            text.append(String.join(
                            delimiter,
                            Integer.toString(row),
                            RandomCells.next(random, 1).strip(),
                            "3",
                            note))
                    .append('\n');
        }
        return text.toString();
    }

    private String insert(String text, String what, int times) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < times; i++) {
            changed.insert(random.nextInt(changed.length()), what);
        }
        return changed.toString();
    }

    private void add(String kind, String text) {
        files.add(MalformedFile.of(kind, text));
    }

    private void add(String kind, byte[] bytes) {
        files.add(new MalformedFile(kind, "a.csv", bytes));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
