using System.Security.Cryptography;
using System.Text;

namespace StandupBot.Core.Companies;

/// <summary>
/// What a program shows in the stead of the member who made it. Only its hash is kept: whoever reads the database cannot use it. It may
/// never do more than the member may, and it is dead from the moment in which the member is.
/// </summary>
public sealed class AccessToken
{
    /// <summary>What every token begins with, so that one that leaked is recognised for what it is.</summary>
    public const string Prefix = "sbot_";

    public const int LongestName = 60;

    /// <summary>Days for which a token holds unless another day is named.</summary>
    public const int UsualDays = 90;

    public const int MostDays = 366;

    public required string Id { get; init; }
    public required string CompanyId { get; init; }
    public required string MemberId { get; init; }

    /// <summary>What the member calls it; unique among those of theirs that hold.</summary>
    public required string Name { get; init; }

    public required string Hash { get; init; }
    public required TokenScope Scope { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From this instant on it holds no more; null for the address of a calendar, which holds until it is turned off.</summary>
    public required DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The last day, UTC, on which it was shown.</summary>
    public DateOnly? LastUsedOn { get; set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public bool HoldsAt(DateTimeOffset now) => RevokedAt is null && (ExpiresAt is null || now < ExpiresAt);

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    /// <summary>What is kept of a token. It is drawn from 256 bits at random, so a plain hash is enough: there is nothing to guess.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

/// <summary>What a token opens: reading, reading and writing, or one's own calendar and nothing else.</summary>
public enum TokenScope { Read, Write, Calendar }
