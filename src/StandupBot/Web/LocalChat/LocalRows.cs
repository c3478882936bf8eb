using Microsoft.EntityFrameworkCore;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Web.LocalChat;

/// <summary>Messages of the local chat as rows and back.</summary>
internal static class LocalRows
{
    /// <summary>What one member sees in one place.</summary>
    public static IQueryable<LocalMessageRow> In(StandupBotDb db, LocalPlace place)
    {
        var messages = db.LocalMessages.AsNoTracking().Where(m => m.InstallationId == place.InstallationId && m.ChannelId == place.ChannelId);
        return place.ChannelId is null
            ? messages.Where(m => m.OnlyFor == place.MemberId)
            : messages.Where(m => m.OnlyFor == null || (m.OnlyFor == place.MemberId && m.DeletedAt == null));
    }

    public static LocalMessage ToMessage(LocalMessageRow row) => new()
    {
        InstallationId = row.InstallationId, Id = row.Id, Sequence = row.Sequence, ChannelId = row.ChannelId, OnlyFor = row.OnlyFor,
        ThreadRef = row.ThreadRef, AuthorId = row.AuthorId, AuthorName = row.AuthorName, Kind = row.Kind, Message = row.Message,
        At = row.At, EditedAt = row.EditedAt, DeletedAt = row.DeletedAt,
    };

    public static LocalMessageRow ToRow(LocalMessage message) => new()
    {
        InstallationId = message.InstallationId, Id = message.Id, ChannelId = message.ChannelId, OnlyFor = message.OnlyFor,
        ThreadRef = message.ThreadRef, AuthorId = message.AuthorId, AuthorName = message.AuthorName, Kind = message.Kind,
        Message = message.Message, At = message.At, EditedAt = message.EditedAt, DeletedAt = message.DeletedAt,
    };
}
