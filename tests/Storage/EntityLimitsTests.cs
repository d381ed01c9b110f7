using Azure.Data.Tables;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.Tests.Storage;

/// <summary>Understanding the Table service data model: sizes as Azure counts them, which local storage does not.</summary>
public class EntityLimitsTests
{
    [Theory]
    [InlineData(32_767, true)]
    [InlineData(32_768, true)]
    [InlineData(32_769, false)]
    public void A_text_takes_64_KiB_of_utf16(int characters, bool fits)
        => Expect(fits, new TableEntity("p", "r") { ["Text"] = new string('x', characters) });

    [Theory]
    [InlineData(65_535, true)]
    [InlineData(65_536, true)]
    [InlineData(65_537, false)]
    public void A_binary_takes_64_KiB(int bytes, bool fits)
    {
        Expect(fits, new TableEntity("p", "r") { ["Data"] = new byte[bytes] });
        Expect(fits, new TableEntity("p", "r") { ["Data"] = BinaryData.FromBytes(new byte[bytes]) });
    }

    [Theory]
    [InlineData(251, true)]
    [InlineData(252, true)]
    [InlineData(253, false)]
    public void A_row_takes_252_properties_of_its_own(int properties, bool fits)
    {
        var entity = new TableEntity("p", "r") { Timestamp = DateTimeOffset.UnixEpoch };
        for (var i = 0; i < properties; i++)
            entity[$"P{i}"] = i;
        Expect(fits, entity);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_row_takes_one_MiB(int beyond, bool fits)
    {
        var entity = new TableEntity("p", "r");
        for (var i = 0; i < 15; i++)
            entity[$"P{i:D2}"] = new byte[EntityLimits.PropertyBytes];
        entity["Rest"] = Array.Empty<byte>();
        entity["Rest"] = new byte[EntityLimits.EntityBytes - EntityLimits.SizeOf(entity) + beyond];
        Assert.Equal(EntityLimits.EntityBytes + beyond, EntityLimits.SizeOf(entity));
        Expect(fits, entity);
    }

    [Fact]
    public void A_row_is_sized_by_the_services_formula()
    {
        var entity = new TableEntity("ab", "c") { ["T"] = "xyz", ["D"] = new byte[5], ["B"] = true, ["I"] = 1, ["L"] = 1L, ["G"] = Guid.Empty };
        // 4 + 2*3 keys; each property 8 + 2*1 name; text 2*3+4, binary 5+4, 1, 4, 8, 16.
        Assert.Equal(4 + 6 + (6 * 10) + 10 + 9 + 1 + 4 + 8 + 16, EntityLimits.SizeOf(entity));
    }

    [Theory]
    [InlineData(511, true)]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void A_key_takes_1_KiB(int characters, bool fits)
    {
        Expect(fits, new TableEntity(new string('k', characters), "r"));
        Expect(fits, new TableEntity("p", new string('k', characters)));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    public void A_key_with_a_character_that_keys_cannot_hold_is_refused(string key)
    {
        Expect(false, new TableEntity(key, "r"));
        Expect(false, new TableEntity("p", key));
    }

    [Fact]
    public void A_key_with_half_a_surrogate_pair_is_refused()
    {
        foreach (var key in new[] { "a\ud800", "\udc00a", "\udc00\ud800", "\ud800\ud800\udc00" })
            Expect(false, new TableEntity(key, "r"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("it's 100% | œuvre 😀")]
    public void A_key_with_any_other_character_is_fine(string key) => Expect(true, new TableEntity(key, "r"));

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void A_property_name_takes_255_characters(int characters, bool fits)
        => Expect(fits, new TableEntity("p", "r") { [new string('n', characters)] = 1 });

    [Theory]
    [InlineData("1st")]
    [InlineData("a-b")]
    [InlineData("a b")]
    public void A_property_name_is_an_identifier(string name) => Expect(false, new TableEntity("p", "r") { [name] = 1 });

    [Fact]
    public void A_value_that_a_table_cannot_hold_is_refused_by_name()
    {
        var refused = Assert.Throws<StorageLimitException>(() => EntityLimits.Check(new TableEntity("p", "r") { ["Money"] = 1.5m }));
        Assert.Contains("Money is a Decimal", refused.Message, StringComparison.Ordinal);
    }

    private static void Expect(bool fits, TableEntity entity)
    {
        var refused = Record.Exception(() => EntityLimits.Check(entity));
        if (fits)
            Assert.Null(refused);
        else
            Assert.IsType<StorageLimitException>(refused);
    }
}
