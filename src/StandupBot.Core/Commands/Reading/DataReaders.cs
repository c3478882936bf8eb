using System.Globalization;
using Limits = StandupBot.Core.Companies.Privacy.Retention;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Readers of what people do about their data.</summary>
internal static class DataReaders
{
    public static ParsedCommand Retention(CommandInput input)
    {
        if (input.IsEmpty)
            return new GoalsCommand.Retain(null);
        var ofYears = input.Tokens.Count == 2 && input.Tokens[1].IsAny("year", "years");
        if (input.Tokens.Count > 2 || (input.Tokens.Count == 2 && !ofYears && !input.Tokens[1].IsAny("month", "months"))
            || !int.TryParse(input.Tokens[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > Limits.MostMonths)
            return Refuse(input);
        var months = ofYears ? number * 12 : number;
        return months is >= Limits.FewestMonths and <= Limits.MostMonths ? new GoalsCommand.Retain(months) : Refuse(input);
    }

    public static ParsedCommand Erase(CommandInput input) =>
        input.IsEmpty ? new GoalsCommand.EraseMe(Forever: false)
        : input.Tokens is [var only] && only.Is("forever") ? new GoalsCommand.EraseMe(Forever: true)
        : input.Refuse("/goals erase me takes one word after it, and only from somebody who means it: forever.", "/goals erase me");

    private static CommandProblem Refuse(CommandInput input) =>
        input.Refuse(FormattableString.Invariant($"Words can be kept from {Limits.FewestMonths} to {Limits.MostMonths} months."));
}
