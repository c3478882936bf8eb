using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Reading;

/// <summary>What some words say as a measure.</summary>
internal abstract record MeasureReading
{
    private MeasureReading() { }

    public sealed record Range(Measure Measure) : MeasureReading;

    public sealed record Unclear(string Sentence) : MeasureReading;
}

/// <summary>Reads "from 12 to 20 accounts", "12 -> 20", "accounts from 12 to 20", "4% to 2%".</summary>
internal static class MeasureReader
{
    private const int MostWords = 5;

    /// <summary>The measure; its key is empty where only a unit was typed: two goals that count percent do not drive the same number.</summary>
    public static MeasureReading? Read(IReadOnlyList<Token> tokens)
    {
        var from = Figure(tokens, 0, MostWords + 1);
        var arrow = from < 0 ? -1 : Arrow(tokens, from + 1, MostWords);
        if (arrow < 0)
            return null;
        if (arrow + 1 >= tokens.Count || NumberReader.Read(tokens[arrow + 1].Text) is not { } target)
            return new MeasureReading.Unclear("A measure goes from one number to another: measure 12 to 20 accounts.");
        var key = Words(tokens, 0, tokens[Math.Max(0, from - 1)].Is("from") ? from - 1 : from);
        var unit = Words(tokens, from + 1, arrow) ?? Words(tokens, arrow + 2, tokens.Count);
        return tokens.Count - arrow - 2 > MostWords ? null : Between(NumberReader.Read(tokens[from].Text)!, target, unit, key);
    }

    private static MeasureReading Between(Amount from, Amount to, string? words, string? key)
    {
        if (from.Unit is not null && to.Unit is not null && from.Unit != to.Unit)
            return new MeasureReading.Unclear($"A measure has one unit: {from} and {to} differ.");
        if (from.Number == to.Number)
            return new MeasureReading.Unclear($"A measure from {from} to {to} has nothing to move: the two numbers must differ.");
        var written = from.Unit ?? to.Unit;
        var unit = written is null || words is null ? written ?? words ?? key : $"{written} {words}";
        return new MeasureReading.Range(new Measure(key ?? "", from.Number, to.Number, unit));
    }

    private static int Figure(IReadOnlyList<Token> tokens, int first, int within)
    {
        for (var i = first; i < Math.Min(tokens.Count, first + within); i++)
            if (!tokens[i].Quoted && NumberReader.Read(tokens[i].Text) is not null)
                return i;
        return -1;
    }

    private static int Arrow(IReadOnlyList<Token> tokens, int first, int within)
    {
        for (var i = first; i < Math.Min(tokens.Count, first + within); i++)
            if (tokens[i].IsAny("to", "->", "→"))
                return i;
        return -1;
    }

    private static string? Words(IReadOnlyList<Token> tokens, int from, int to) =>
        to <= from ? null : string.Join(' ', tokens.Skip(from).Take(to - from).Select(token => token.Text));
}
