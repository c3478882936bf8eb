namespace StandupBot.Core.Standups.Messages.AnswerForms;

/// <summary>The ids of the fields of the answer form.</summary>
internal static class AnswerFields
{
    internal const string Unblocker = "roadblock.who";
    internal const string Kind = "roadblock.kind";
    internal const string DailyBusiness = "#bau";

    internal const string Yes = "yes";
    internal const string Solved = "solved";

    internal static string Carried(string itemRef) => $"carry:{itemRef}";

    internal static string CarriedGoal(string itemRef) => $"goal:{itemRef}";

    internal static string Known(string roadblockId) => $"block:{roadblockId}";

    internal static string Confidence(string handle) => $"confidence:{handle}";

    internal static string Of(Question question) => $"q:{question.Id}";
}
