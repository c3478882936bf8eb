namespace StandupBot.Chaos;

/// <param name="Rounds">How many times a host is killed.</param>
/// <param name="Seed">The same seed kills at the same moments, as far as the machine runs alike.</param>
/// <param name="Postgres">Connection string of a database of its own for two hosts; null for one host on SQLite.</param>
internal sealed record ChaosPlan(int Rounds, int Seed, string? Postgres = null)
{
    public int Teams { get; init; } = 3;
    public int TeamSize { get; init; } = 6;
    public int Hosts => Postgres is null ? 1 : 2;

    public int People => Teams * TeamSize;
}
