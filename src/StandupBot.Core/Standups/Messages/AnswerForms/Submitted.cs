using System.Globalization;

namespace StandupBot.Core.Standups.Messages.AnswerForms;

/// <summary>The values of a submission, one by one. What is only blanks was not given.</summary>
internal sealed class Submitted(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
{
    internal string? One(string field) =>
        values.GetValueOrDefault(field) is [var first, ..] && !Text.Replies.EmptyReply.IsEmpty(first) ? first : null;

    internal bool Has(string field) => One(field) is not null;

    /// <summary>Null for nothing, and for what is no number; "7,5" is one too.</summary>
    internal double? Number(string field) =>
        double.TryParse(One(field)?.Trim().Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    internal bool Any => values.Keys.Any(Has);
}
