package io.github.relata.model.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relata.model.finding.Checked;
import io.github.relata.model.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read as the same expression; whatever is typed is an expression or a sentence. */
class ExpressionRoundTripTest {
    private static final List<String> NAMES = List.of("a", "Q1", "x.y_z", "über", "two words", "and", "1st", "a`b", "");
    private static final List<String> NUMBERS = List.of("0", "01", "2.50", ".5", "1e-3", "7.");
    private static final List<String> TEXTS = List.of("", "male", "it's", "say \"x\"", "`", "a: b");
    private static final String PIECES = "a1.'\"`()=<>!&|+-*:^~, not in and or missing(→🙂“”%[]";

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void readsWhatIsWritten(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Expression expression = expression(random, 4);
            String text = ExpressionText.of(expression);
            Expression read = Parser.parse(text, new Place.Nowhere()).orThrow();
            assertThat(read.accept(Shape.OF)).as(text).isEqualTo(expression.accept(Shape.OF));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void answersAnyText(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length >= 0; length--) {
                int start = random.nextInt(PIECES.length());
                text.append(PIECES, start, Math.min(PIECES.length(), start + 1 + random.nextInt(4)));
            }
            Checked<Condition> condition = Condition.parse(text.toString(), new Place.Nowhere());
            assertThat(condition.value().isEmpty())
                    .isEqualTo(!condition.findings().isEmpty());
            Checked<Formula> formula = Formula.parse(text.toString(), new Place.Nowhere());
            assertThat(formula.value().isEmpty()).isEqualTo(!formula.findings().isEmpty());
        }
    }

    private static Expression expression(Random random, int depth) {
        int kind = depth == 0 ? random.nextInt(3) : random.nextInt(10);
        return switch (kind) {
            case 0 -> new Expression.Name(pick(random, NAMES), 0);
            case 1 -> {
                String written = pick(random, NUMBERS);
                yield new Expression.Numeral(Double.parseDouble(written), written, 0);
            }
            case 2 -> new Expression.Quoted(pick(random, TEXTS), 0);
            case 3 -> new Expression.Not(expression(random, depth - 1), 0);
            case 4 -> new Expression.Sign(expression(random, depth - 1), 0);
            case 5 -> new Expression.Membership(expression(random, depth - 1), expressions(random, depth), 0);
            case 6 -> new Expression.Call("f.x", expressions(random, depth), 0);
            default ->
                new Expression.Binary(
                        pick(random, List.of(Operator.values())),
                        expression(random, depth - 1),
                        expression(random, depth - 1),
                        0);
        };
    }

    private static List<Expression> expressions(Random random, int depth) {
        List<Expression> expressions = new ArrayList<>();
        for (int count = random.nextInt(3); count >= 0; count--) {
            expressions.add(expression(random, depth - 1));
        }
        return expressions;
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** An expression without its positions, every part in brackets. */
    private static final class Shape implements Expression.Visitor<String> {
        static final Shape OF = new Shape();

        @Override
        public String name(Expression.Name name) {
            return "name[" + name.name() + "]";
        }

        @Override
        public String numeral(Expression.Numeral numeral) {
            return "number[" + numeral.value() + " " + numeral.written() + "]";
        }

        @Override
        public String quoted(Expression.Quoted quoted) {
            return "text[" + quoted.text() + "]";
        }

        @Override
        public String not(Expression.Not not) {
            return "not[" + not.operand().accept(this) + "]";
        }

        @Override
        public String sign(Expression.Sign sign) {
            return "minus[" + sign.operand().accept(this) + "]";
        }

        @Override
        public String binary(Expression.Binary binary) {
            return binary.operator() + "[" + binary.left().accept(this) + "]["
                    + binary.right().accept(this) + "]";
        }

        @Override
        public String membership(Expression.Membership membership) {
            return "in[" + membership.value().accept(this) + "]" + shapes(membership.choices());
        }

        @Override
        public String call(Expression.Call call) {
            return call.function() + shapes(call.arguments());
        }

        private String shapes(List<Expression> expressions) {
            return expressions.stream()
                    .map(expression -> expression.accept(this))
                    .toList()
                    .toString();
        }
    }
}
