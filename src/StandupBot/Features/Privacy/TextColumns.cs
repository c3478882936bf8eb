namespace StandupBot.Features.Privacy;

/// <summary>
/// Every text column of the database by what it holds, so that erasing forgets none: a column that is in neither list fails a test. Keys
/// and fixed words are no texts.
/// </summary>
internal static class TextColumns
{
    /// <summary>Where people or the bot put words, plain or as JSON.</summary>
    public static IReadOnlySet<string> Prose { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Name", "Text", "Note", "Reason", "What", "Customer", "Account", "AuthorName", "How", "Ticket",
        "UnreachableBecause", "PausedBecause", "SkippedBecause", "Trouble", "MentionOrTheme", "Theme",
        "Message", "State", "Sheet", "Terms", "Before", "After", "Answers", "Sources", "Suspected", "Questions", "Outcomes",
    };

    /// <summary>Ids and what only programs read.</summary>
    public static IReadOnlySet<string> Ids { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Id", "CompanyId", "OwnerId", "TimeZone", "Thresholds", "Platform", "MemberIds", "GuestIds", "Workdays", "LeadId", "TeamId", "DelegateId", "StandupId", "InstallationId",
        "Channel", "Rule", "Participants", "Absent", "PulledBetween", "ObjectiveId", "SuggestedObjectiveId", "A", "B", "By", "Wins", "CreatedBy", "ExternalId",
        "ReporterId", "UnblockerId", "To", "FromTeamId", "ToTeamId", "ToMemberId", "AnsweredBy", "GoalId", "RefusedGoalId", "Act", "SubjectId", "Told", "Key",
        "ReaderId", "Edits", "PlatformRef", "ThreadRef", "AuthorId", "OnlyFor", "ChannelId", "ServiceUrl", "TenantId", "BotId", "Kind", "MemberId", "CheckInId", "PlatformId",
        "RunId", "RoadblockId", "Scope", "Lane", "ConversationId", "Request", "Result",
    };
}
