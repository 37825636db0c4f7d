package io.github.relata.model.expression;

import java.util.List;

/**
 * What a condition or a formula says, as a tree. Every part knows the position in the text, from 0, of the sign it was
 * made from.
 */
public sealed interface Expression {
    /** One answer for each kind of expression. */
    interface Visitor<R> {
        R name(Name name);

        R numeral(Numeral numeral);

        R quoted(Quoted quoted);

        R not(Not not);

        R sign(Sign sign);

        R binary(Binary binary);

        R membership(Membership membership);

        R call(Call call);
    }

    /** The position in the text, from 0, of the sign it was made from. */
    int position();

    /** How close it binds; a value alone closer than any operator. */
    default int precedence() {
        return Integer.MAX_VALUE;
    }

    /** Asks the visitor's method for this kind of expression. */
    <R> R accept(Visitor<R> visitor);

    /** A column, variable or score. */
    record Name(String name, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.name(this);
        }
    }

    /** A number, and how it was written: {@code 01} is a code as well as a number. */
    record Numeral(double value, String written, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numeral(this);
        }
    }

    /** A quoted text. */
    record Quoted(String text, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quoted(this);
        }
    }

    /** {@code not} before a condition. */
    record Not(Expression operand, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }

        @Override
        public int precedence() {
            return Operator.NOT;
        }
    }

    /** A minus before a value. */
    record Sign(Expression operand, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sign(this);
        }

        @Override
        public int precedence() {
            return Operator.SIGN;
        }
    }

    /** Two expressions and what stands between them. */
    record Binary(Operator operator, Expression left, Expression right, int position) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }

        @Override
        public int precedence() {
            return operator.precedence();
        }
    }

    /** {@code value in (choice, choice)}. */
    record Membership(Expression value, List<Expression> choices, int position) implements Expression {
        public Membership {
            choices = List.copyOf(choices);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.membership(this);
        }

        @Override
        public int precedence() {
            return Operator.COMPARISON;
        }
    }

    /** {@code function(argument, argument)}. */
    record Call(String function, List<Expression> arguments, int position) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }
}
