using System.Globalization;
using StandupBot.Core.Chat;

namespace StandupBot.Tests.Tenants;

/// <summary>A form as somebody sends it who fills in every field: what stood there, else the first choice or some words.</summary>
internal static class FilledForm
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(Form form) =>
        form.Fields.OfType<Field.Input>().ToDictionary(f => f.Id, Value, StringComparer.Ordinal);

    private static IReadOnlyList<string> Value(Field.Input field) => field switch
    {
        Field.Text text => [text.Initial is { Length: > 0 } there ? there : "some words"],
        Field.Choice choice => choice.Initial.Count > 0 ? choice.Initial : [.. choice.Options.Take(1).Select(o => o.Value)],
        Field.Number number => [(number.Initial ?? 50).ToString(CultureInfo.InvariantCulture)],
        Field.Date date => [(date.Initial ?? new DateOnly(2026, 3, 20)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        _ => [],
    };
}
