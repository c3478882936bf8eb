using System.Globalization;
using System.Text;

namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>A text as a person sent it: refused with a reason (behaviour 36), or made fit to be stored without a word lost.</summary>
internal static class Written
{
    internal const int MaxLength = 100_000;

    public static string? Refusal(string? text) => text switch
    {
        null => "Write something first.",
        _ when string.IsNullOrWhiteSpace(Visible(text)) => "Write something first.",
        { Length: > MaxLength } => string.Create(
            CultureInfo.InvariantCulture, $"This text has {text.Length:N0} characters; {MaxLength:N0} fit. Send it in parts."),
        _ => null,
    };

    /// <summary>A null character cannot be stored by every database; it is shown as what it is, a character that is none.</summary>
    public static string Clean(string text) => text.Replace('\0', '\uFFFD').ReplaceLineEndings("\n").Trim();

    private static string Visible(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control)));
}
