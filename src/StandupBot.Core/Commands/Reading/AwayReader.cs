using System.Globalization;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Reads an absence: "until Friday", "for 3 days", "from 2 to 6 March", "tomorrow", "next week", each with "delegate @bo" at the end.</summary>
internal static class AwayReader
{
    private const int MostDays = 260;

    public static ParsedCommand Read(CommandInput input)
    {
        var (tokens, stand) = TakeDelegate(input.Tokens);
        if (tokens.Count == 0)
            return input.Ask("Until when are you away?", (FormFields.Member, stand?.Text));
        if (tokens[0].Is("for"))
            return Length(input, tokens.From(1), stand);
        var to = tokens[0].Is("from") ? IndexOf(tokens, "to", "until", "till") : 0;
        if (to > 1)
            return Days(input, tokens, 1, to, stand);
        if (tokens[0].IsAny("until", "till", "to", "from"))
            return tokens[0].Is("from") ? Starting(input, tokens.From(1), stand) : Until(input, input.Context.Today, tokens.From(1), stand);
        return Whole(input, tokens, stand);
    }

    /// <summary>"next week" is all of it; any other bare day is one day away.</summary>
    private static ParsedCommand Whole(CommandInput input, IReadOnlyList<Token> tokens, MemberRef? stand)
    {
        var monday = RelativeDate.Monday(input.Context.Today);
        if (tokens.Count == 2 && tokens[0].Is("next") && tokens[1].Is("week"))
            return new StandupCommand.Away(monday.AddDays(7), monday.AddDays(13), null, stand);
        if (tokens.Count == 2 && tokens[0].Is("this") && tokens[1].Is("week"))
            return new StandupCommand.Away(input.Context.Today, monday.AddDays(6), null, stand);
        return Day(input, tokens) switch
        {
            DateReading.Day day => new StandupCommand.Away(day.Date, day.Date, null, stand),
            DateReading.Unclear unclear => input.Refuse(unclear.Sentence),
            _ => NoDate(input, tokens),
        };
    }

    private static ParsedCommand Until(CommandInput input, DateOnly from, IReadOnlyList<Token> tokens, MemberRef? stand) => Day(input, tokens) switch
    {
        DateReading.Day day when day.Date < from => input.Refuse($"{DateReader.Iso(day.Date)} lies before {DateReader.Iso(from)}."),
        DateReading.Day day => new StandupCommand.Away(from, day.Date, null, stand),
        DateReading.Unclear unclear => input.Refuse(unclear.Sentence),
        _ when tokens.Count == 0 => input.Ask("Until when are you away?", (FormFields.From, DateReader.Iso(from))),
        _ => NoDate(input, tokens),
    };

    private static ParsedCommand Days(CommandInput input, IReadOnlyList<Token> tokens, int start, int to, MemberRef? stand)
    {
        Token[] first = [.. tokens.Take(to).Skip(start)];
        var last = tokens.From(to + 1);
        if (first.Length == 1 && CalendarWords.DayOfMonth(first[0].Text) is not null && last.Count > 1)
            first = [.. first, .. last.Skip(1)];
        return Day(input, first) switch
        {
            DateReading.Day day => Until(input, day.Date, last, stand),
            DateReading.Unclear unclear => input.Refuse(unclear.Sentence),
            _ => NoDate(input, first),
        };
    }

    private static ParsedCommand Starting(CommandInput input, IReadOnlyList<Token> tokens, MemberRef? stand) => Day(input, tokens) switch
    {
        DateReading.Day day => input.Ask("Until when are you away?", (FormFields.From, DateReader.Iso(day.Date)), (FormFields.Member, stand?.Text)),
        DateReading.Unclear unclear => input.Refuse(unclear.Sentence),
        _ => NoDate(input, tokens),
    };

    private static ParsedCommand Length(CommandInput input, IReadOnlyList<Token> tokens, MemberRef? stand)
    {
        var count = tokens.Count == 0 ? 0 : tokens[0].IsAny("a", "one") ? 1
            : int.TryParse(tokens[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var today = input.Context.Today;
        if (count is < 1 or > MostDays || tokens.Count != 2)
            return input.Refuse("Say for how long as \"for 3 days\" or \"for 2 weeks\", or until which day.");
        return tokens[1] switch
        {
            var unit when unit.IsAny("day", "days") => new StandupCommand.Away(today, null, count, stand),
            var unit when unit.IsAny("week", "weeks") && count <= MostDays / 5 => new StandupCommand.Away(today, today.AddDays(7 * count - 1), null, stand),
            _ => input.Refuse("An absence is counted in days or weeks, a year at most: \"for 3 days\"."),
        };
    }

    private static DateReading? Day(CommandInput input, IReadOnlyList<Token> tokens) => input.Clauses.Day(tokens);

    private static CommandProblem NoDate(CommandInput input, IReadOnlyList<Token> tokens) =>
        input.Refuse($"\"{Sentences.Echo(Words.Of(tokens))}\" is not a day that I can read. Write it as {DateReader.Iso(input.Context.Today)}.");

    private static (IReadOnlyList<Token> Left, MemberRef? Delegate) TakeDelegate(IReadOnlyList<Token> tokens)
    {
        var at = IndexOf(tokens, "delegate", "deputy");
        return at < 0 || at == tokens.Count - 1
            ? (tokens, null)
            : ([.. tokens.Take(at)], new MemberRef(Words.Of(tokens.From(at + 1))));
    }

    private static int IndexOf(IReadOnlyList<Token> tokens, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].IsAny(words))
                return i;
        return -1;
    }
}
