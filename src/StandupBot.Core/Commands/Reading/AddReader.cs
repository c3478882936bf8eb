using System.Globalization;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Reads a new goal: a title, then clauses in any order.</summary>
internal static class AddReader
{
    public static ParsedCommand Read(CommandInput input)
    {
        var clauses = input.Clauses.Cut(input.Tokens);
        if (clauses.Problem is { } problem)
            return input.Refuse(problem);
        var title = Words.Of(clauses.Rest);
        if (TypedText.TooLong("The title", title) is { } tooLong)
            return input.Refuse(tooLong);
        if (title.Length == 0)
            return input.Ask("What is the goal called?", Given(clauses));
        var measure = clauses.Measure is { Key: "" } unnamed ? unnamed with { Key = title } : clauses.Measure;
        return new GoalsCommand.Add(title) { Due = clauses.Due, Parent = clauses.Under, For = clauses.For, Measure = measure };
    }

    private static (string, string?)[] Given(Clauses clauses) =>
    [
        (FormFields.Due, clauses.Due is { } due ? DateReader.Iso(due) : null),
        (FormFields.Parent, clauses.Under?.Text),
        (FormFields.For, clauses.For?.Text),
        (FormFields.MeasureFrom, clauses.Measure?.From.ToString("R", CultureInfo.InvariantCulture)),
        (FormFields.MeasureTo, clauses.Measure?.To.ToString("R", CultureInfo.InvariantCulture)),
        (FormFields.MeasureUnit, clauses.Measure?.Unit),
    ];
}
