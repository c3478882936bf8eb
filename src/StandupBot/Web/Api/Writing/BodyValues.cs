using System.Globalization;
using StandupBot.Core.Commands;
using StandupBot.Core.Objectives;
using StandupBot.Features;
using StandupBot.Web.Api.Model;

namespace StandupBot.Web.Api.Writing;

/// <summary>A body as the values of the form that asks a person for the same.</summary>
internal static class BodyValues
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(params IEnumerable<(string Field, string? Value)> values) => values
        .Where(v => !string.IsNullOrEmpty(v.Value)).ToDictionary(v => v.Field, v => (IReadOnlyList<string>)[v.Value!], StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(Objective goal, params IEnumerable<(string Field, string? Value)> values) => Of([(FormFields.Goal, goal.Id), .. values]);

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(ApiNewGoal goal) => Of(
    [
        (FormFields.Title, goal.Title), (FormFields.Description, goal.Description), (FormFields.Due, Day(goal.Due)), (FormFields.Priority, goal.Priority?.ToString()), .. Measure(goal.Measure),
    ]);

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(ApiGoalTerms goal) => Of(
    [
        (FormFields.Title, goal.Title), (FormFields.Description, goal.Description), (FormFields.Due, Day(goal.Due)), (FormFields.Priority, goal.Priority?.ToString()),
        (FormFields.Cadence, goal.Cadence?.ToString()), (FormFields.Parent, goal.Parent), (FormFields.Owner, Id(goal.Owner)), (FormFields.Team, Id(goal.Team)), (FormFields.Why, goal.Why),
        .. Measure(goal.Measure),
    ]);

    /// <summary>Of a goal without a measure a value is a percentage.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(ApiCheckIn said, Objective goal) => Of(goal,
    [
        (FormFields.Amount, said.Value is { } value ? Figure(value) + (goal.Terms.Measure is null ? "%" : "") : said.Percent is { } percent ? Figure(percent) + "%" : null),
        (FormFields.Confidence, said.Confidence?.ToString(CultureInfo.InvariantCulture)), (FormFields.Status, said.Status?.ToString()), (FormFields.Note, said.Note),
    ]);

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<(string, string?)> Measure(ApiMeasure? measure) => measure is null ? [] :
        [(FormFields.MeasureFrom, Figure(measure.From)), (FormFields.MeasureTo, Figure(measure.To)), (FormFields.MeasureUnit, measure.Unit)];

    private static string Figure(double number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    private static string? Id(string? written) => written is null ? null : ApiId.Read(written);
}
