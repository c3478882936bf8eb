namespace StandupBot.Core.Roadblocks;

/// <summary>How the asked side answered.</summary>
public enum DependencyAnswer { Accept, Decline, Withdraw }

/// <summary>One team needs something of a team or of a person.</summary>
public sealed class Dependency
{
    public required string Id { get; init; }
    public required string CompanyId { get; init; }
    public required string FromTeamId { get; init; }
    public string? ToTeamId { get; init; }
    public string? ToMemberId { get; init; }
    public required string Text { get; init; }
    public string? ObjectiveId { get; init; }
    public required string By { get; init; }
    public required DateTimeOffset At { get; init; }
    public DependencyAnswer? Answer { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateOnly? PromisedFor { get; private set; }
    public string? Reason { get; private set; }

    public void Accept(DateTimeOffset now, string by, DateOnly? date) => (Answer, AnsweredAt, AnsweredBy, PromisedFor) = (DependencyAnswer.Accept, now, by, date);

    public void Decline(DateTimeOffset now, string by, string? reason) => (Answer, AnsweredAt, AnsweredBy, Reason) = (DependencyAnswer.Decline, now, by, reason);

    public void Withdraw(DateTimeOffset now, string by, string? reason) => (Answer, AnsweredAt, AnsweredBy, Reason) = (DependencyAnswer.Withdraw, now, by, reason);
}
