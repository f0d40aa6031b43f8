package org.khronika.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.model.Alias;
import org.khronika.model.Event;
import org.khronika.model.Ids;
import org.khronika.model.LinkDecision;
import org.khronika.model.Mention;
import org.khronika.model.Person;

/** Who is who and what is the same event in the run at hand. To be closed before its connection is used for other things. */
public final class LinkStaging implements AutoCloseable {
    private final Connection connection;
    private final Query eventOf;
    private final Query personsOf;

    /** @param connection on the state database; the caller's transaction, if it has one, is the writes' transaction */
    public LinkStaging(Connection connection) {
        this.connection = connection;
        this.eventOf = new Query(connection, "SELECT event_id FROM event_link WHERE entry_id = ?");
        this.personsOf =
                new Query(connection, "SELECT mention_id, person_id FROM person_link WHERE mention_id BETWEEN ? AND ?");
    }

    @Override
    public void close() throws SQLException {
        try (eventOf) {
            personsOf.close();
        }
    }

    /** Replaces the run's persons and the aliases of their ids. */
    public void replacePersons(Map<String, String> personOfMention, Iterable<Person> persons, List<Alias> aliases)
            throws SQLException {
        clear("person_link");
        clear("person");
        try (Insert insert = new Insert(connection, "INSERT INTO person_link VALUES (?, ?)")) {
            for (Map.Entry<String, String> link : personOfMention.entrySet()) {
                insert.row(link.getKey(), link.getValue());
            }
            insert.finish();
        }
        try (Insert insert = new Insert(connection, "INSERT INTO person VALUES (?, ?)")) {
            for (Person person : persons) {
                insert.row(person.id(), Payload.write(person));
            }
            insert.finish();
        }
        replaceAliases(Alias.PERSON, aliases);
    }

    /** Replaces the run's links of entries to events, and the aliases of the events' ids; the events themselves are to follow. */
    public void replaceEventLinks(List<EventLink> links, List<Alias> aliases) throws SQLException {
        clear("event_link");
        try (Insert insert = new Insert(connection, "INSERT INTO event_link VALUES (?, ?, ?, ?)")) {
            for (EventLink link : links) {
                insert.row(link.entryId(), link.reportId(), link.ordinal(), link.eventId());
            }
            insert.finish();
        }
        replaceAliases(Alias.EVENT, aliases);
    }

    /** What each event that an earlier run left was made of, by its id. */
    public SortedMap<String, String> eventOrigins() throws SQLException {
        SortedMap<String, String> origins = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT event_id, origin FROM event");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                origins.put(row.getString(1), row.getString(2));
            }
        }
        return origins;
    }

    /**
     * Adds an event of the run at hand, or puts it in the place of what an earlier run left of it.
     *
     * @param origin stands for all that it was made of
     */
    public void putEvent(Event event, String origin) throws SQLException {
        try (Insert insert = new Insert(connection, "INSERT OR REPLACE INTO event VALUES (?, ?, ?, ?)")) {
            insert.row(event.eventId(), event.start().toString(), origin, Payload.write(event));
            insert.finish();
        }
    }

    /** Removes events that an earlier run left and this one has not. */
    public void removeEvents(Iterable<String> eventIds) throws SQLException {
        try (Insert delete = new Insert(connection, "DELETE FROM event WHERE event_id = ?")) {
            for (String eventId : eventIds) {
                delete.row(eventId);
            }
            delete.finish();
        }
    }

    /** Hands over the events of the run at hand, by first day and id. */
    public void forEachEvent(EventConsumer consumer) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT payload FROM event ORDER BY date_start, event_id");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                consumer.accept(Payload.read(row.getBytes(1), Event.class));
            }
        }
    }

    /** The event of an entry. */
    public String eventOf(String entryId) throws SQLException {
        try (ResultSet row = eventOf.ask(entryId)) {
            if (!row.next()) {
                throw new SQLException("entry " + entryId + " belongs to no event");
            }
            return row.getString(1);
        }
    }

    /** The id of each person of an entry, by the number that the person has in it. */
    public SortedMap<Integer, String> persons(StagedEntry staged) throws SQLException {
        Map<String, String> byMention = personsOf(staged.entryId());
        SortedMap<Integer, String> byNumber = new TreeMap<>();
        int number = 0;
        for (Mention mention : staged.extracted().mentions()) {
            String mentionId = Ids.part(staged.entryId(), 'm', ++number);
            byNumber.putIfAbsent(mention.person(), byMention.get(mentionId));
        }
        return byNumber;
    }

    /** The person of each mention of an entry, by mention id. */
    public Map<String, String> personsOf(String entryId) throws SQLException {
        Map<String, String> persons = new TreeMap<>();
        try (ResultSet row = personsOf.ask(entryId + "-m", entryId + "-n")) {
            while (row.next()) {
                persons.put(row.getString(1), row.getString(2));
            }
        }
        return persons;
    }

    /** Hands over the persons of the run at hand, by id. */
    public void forEachPerson(PersonConsumer consumer) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT payload FROM person ORDER BY person_id");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                consumer.accept(Payload.read(row.getBytes(1), Person.class));
            }
        }
    }

    /** What became of ids of earlier releases, by kind, old and new id. */
    public List<Alias> aliases() throws SQLException {
        List<Alias> aliases = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT kind, old_id, new_id, change FROM alias ORDER BY kind, old_id, new_id");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                aliases.add(new Alias(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return aliases;
    }

    /** Replaces the run's decisions of a kind. */
    public void replaceDecisions(String kind, Iterable<LinkDecision> decisions) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM link WHERE kind = ?")) {
            delete.setString(1, kind);
            delete.executeUpdate();
        }
        try (Insert insert = new Insert(connection, "INSERT INTO link VALUES (?, ?, ?, ?)")) {
            for (LinkDecision decision : decisions) {
                insert.row(decision.kind(), decision.left(), decision.right(), Payload.write(decision));
            }
            insert.finish();
        }
    }

    /** Hands over the run's decisions, by kind, left and right id. */
    public void forEachDecision(DecisionConsumer consumer) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT payload FROM link ORDER BY kind, left_id, right_id");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                consumer.accept(Payload.read(row.getBytes(1), LinkDecision.class));
            }
        }
    }

    private void clear(String table) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table)) {
            delete.executeUpdate();
        }
    }

    private void replaceAliases(String kind, List<Alias> aliases) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM alias WHERE kind = ?")) {
            delete.setString(1, kind);
            delete.executeUpdate();
        }
        try (Insert insert = new Insert(connection, "INSERT INTO alias VALUES (?, ?, ?, ?)")) {
            for (Alias alias : aliases) {
                insert.row(kind, alias.oldId(), alias.newId(), alias.change());
            }
            insert.finish();
        }
    }

    /** Takes one event. */
    @FunctionalInterface
    public interface EventConsumer {
        void accept(Event event) throws SQLException;
    }

    /** Takes one person. */
    @FunctionalInterface
    public interface PersonConsumer {
        void accept(Person person) throws SQLException;
    }

    /** Takes one decision. */
    @FunctionalInterface
    public interface DecisionConsumer {
        void accept(LinkDecision decision) throws SQLException;
    }
}
