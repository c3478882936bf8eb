using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StandupBot.Core.Histories;

/// <summary>Names one line of work: stand-up, date of the run, member, and place in the check-in from 0.</summary>
public sealed partial record ItemRef(string StandupId, DateOnly Date, string MemberId, int Index)
{
    /// <summary>Reads "standup/2026-03-02/member/0". Ids may hold slashes themselves: the date parts them.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ItemRef? reference)
    {
        var form = Form().Match(text);
        reference = form.Success
            && DateOnly.TryParseExact(form.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && int.TryParse(form.Groups["index"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new ItemRef(form.Groups["standup"].Value, date, form.Groups["member"].Value, index)
            : null;
        return reference is not null;
    }

    /// <summary>The reference as people and files write it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{StandupId}/{Date:yyyy-MM-dd}/{MemberId}/{Index}");

    [GeneratedRegex("^(?<standup>.+?)/(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})/(?<member>.+)/(?<index>0|[1-9][0-9]{0,5})\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
