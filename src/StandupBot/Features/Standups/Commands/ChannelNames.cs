using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands.Forms;
using StandupBot.Features.Commands;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Standups.Commands;

/// <summary>Channels by the names that people know: those that the bot and whoever asks are in.</summary>
public sealed class ChannelNames(UnitOfWork work)
{
    private const int Most = 100;

    /// <summary>What can be chosen; none where the platform told of no channels.</summary>
    /// <param name="now">The channel that is chosen already; it is among them, whoever is in it.</param>
    public async Task<IReadOnlyList<Option>> ForAsync(Call call, string? now, CancellationToken cancellation)
    {
        var rows = await RowsAsync(call, cancellation);
        return [.. rows.Where(c => c.ChannelId == now || c.MemberIds.Contains(call.Actor.Id)).OrderByDescending(c => c.ChannelId == now).ThenBy(c => c.Name, StringComparer.OrdinalIgnoreCase)
            .Take(Most).Select(c => new Option(c.ChannelId, FormChoices.Clip($"#{c.Name}")))];
    }

    public async Task<bool> MayChooseAsync(Call call, string channelId, string? now, CancellationToken cancellation)
    {
        var rows = await RowsAsync(call, cancellation);
        return channelId == now || rows.Count == 0 || rows.Exists(c => c.ChannelId == channelId && c.MemberIds.Contains(call.Actor.Id));
    }

    /// <summary>A channel's name as people say it: "#wholesale-team" is "Wholesale team".</summary>
    public static string Spoken(string name)
    {
        var words = name.TrimStart('#').Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private Task<List<ChannelRow>> RowsAsync(Call call, CancellationToken cancellation) =>
        work.Db.Channels.AsNoTracking().Where(c => c.InstallationId == call.Actor.Member.InstallationId).ToListAsync(cancellation);
}
