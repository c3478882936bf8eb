namespace StandupBot.Core.Commands.Reading;

/// <summary>
/// Cuts clauses off the end of a command. The words before them are free text and may hold the same keywords, so a keyword opens
/// a clause only where everything after it reads as one: a date, a known goal, a known team or member, a measure. Quotes protect.
/// </summary>
internal sealed class ClauseReader(CommandContext context)
{
    private const int MostWords = 30;

    public Clauses Cut(IReadOnlyList<Token> tokens)
    {
        var clauses = new Clauses(tokens);
        while (clauses.Problem is null && CutOne(clauses) is { } shorter)
            clauses = shorter;
        return clauses;
    }

    /// <summary>The same with one clause less at the end; null when there is none.</summary>
    private Clauses? CutOne(Clauses clauses)
    {
        var tokens = clauses.Rest;
        for (var i = tokens.Count - 2; i >= 0 && tokens.Count - i <= MostWords; i--)
        {
            Token[] tail = [.. tokens.Skip(i + 1)];
            var rest = clauses with { Rest = [.. tokens.Take(i)] };
            var cut = tokens[i] switch
            {
                var t when t.IsAny("by", "due") && clauses.Due is null => Due(rest, tail),
                var t when t.Is("under") && clauses.Under is null => Under(rest, tail),
                var t when t.Is("for") && clauses.For is null => For(rest, tail),
                var t when t.IsAny("measure", "measured") && clauses.Measure is null => Measured(rest, tail),
                _ => null,
            };
            if (cut is not null)
                return cut;
        }
        return null;
    }

    private Clauses? Due(Clauses rest, Token[] tail) => tail.Any(token => token.Quoted) ? null : Day(tail) switch
    {
        DateReading.Day day => rest with { Due = day.Date },
        DateReading.Unclear unclear => rest with { Problem = unclear.Sentence },
        _ => null,
    };

    /// <summary>A day that lies ahead: a date that has passed is a slip.</summary>
    public DateReading? Day(IReadOnlyList<Token> words) => DateReader.Read([.. words.Select(token => token.Text)], context.Today) switch
    {
        DateReading.Day { Date: var date } when date < context.Today =>
            new DateReading.Unclear($"{DateReader.Iso(date)} has passed; today is {DateReader.Iso(context.Today)}."),
        var reading => reading,
    };

    private Clauses? Under(Clauses rest, Token[] tail)
    {
        var text = string.Join(' ', tail.Select(token => token.Text));
        return (tail.Length == 1 && (tail[0].Quoted || GoalRef.IsHandle(text))) || context.Resolver.IsTitle(text)
            ? rest with { Under = new GoalRef(text) }
            : null;
    }

    private Clauses? For(Clauses rest, Token[] tail)
    {
        var text = string.Join(' ', tail.Select(token => token.Text));
        return (tail.Length == 1 && MemberRef.IsMention(text)) || context.Resolver.IsName(text) ? rest with { For = new WhoRef(text) } : null;
    }

    private static Clauses? Measured(Clauses rest, Token[] tail) => MeasureReader.Read(tail) switch
    {
        MeasureReading.Range range => rest with { Measure = range.Measure },
        MeasureReading.Unclear unclear => rest with { Problem = unclear.Sentence },
        _ => null,
    };
}
