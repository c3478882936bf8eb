using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Reads an absence as <see cref="AbsencePhrase"/> does, with "delegate @bo" at the end.</summary>
internal static class AwayReader
{
    private static readonly string[] Unfinished = ["until", "till", "to", "for", "from"];

    public static ParsedCommand Read(CommandInput input)
    {
        var (tokens, stand) = TakeDelegate(input.Tokens);
        if (tokens.Count == 0 || tokens[^1].IsAny(Unfinished))
            return input.Ask("Until when are you away?", (FormFields.Member, stand?.Text));
        return AbsencePhrase.Read(string.Join(' ', tokens.Select(token => token.Text)), input.Context.Today, input.Context.Workdays) switch
        {
            AbsenceAnswer.Understood { Absence: var absence } => new StandupCommand.Away(absence.From, absence.To, stand),
            AbsenceAnswer.Refused refused => input.Refuse(refused.Message),
            _ => throw new InvalidOperationException("An absence is understood or refused."),
        };
    }

    private static (IReadOnlyList<Token> Left, MemberRef? Delegate) TakeDelegate(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count - 1; i++)
            if (tokens[i].IsAny("delegate", "deputy"))
                return ([.. tokens.Take(i)], new MemberRef(Words.Of(tokens.From(i + 1))));
        return (tokens, null);
    }
}
